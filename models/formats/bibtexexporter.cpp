#include "bibtexexporter.h"

#include "bibtexentry.h"
#include "referencenames.h"

#include <QLocale>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using enum ReferenceFact;
using enum ReferenceKind;
using Flavour = BibtexExporter::Flavour;

bool isLettersOnly(QStringView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c < u'\x80' && c.isLetter(); });
}

QString typeOf(const Reference &reference, Flavour flavour)
{
    const bool isBiblatex = flavour == Flavour::Biblatex;
    if (reference.dialect == ReferenceDialect::Bibtex) {
        const bool isKnown =
            isBiblatex ? isLettersOnly(reference.type) : isPlainBibtexType(reference.type);
        if (isKnown)
            return reference.type;
    }
    if (isBiblatex)
        return QString::fromLatin1(namesOf(reference.kind).biblatex);
    const bool isMaster = reference[Genre].contains("master"_L1, Qt::CaseInsensitive);
    return reference.kind == Thesis && isMaster
               ? u"mastersthesis"_s
               : QString::fromLatin1(namesOf(reference.kind).bibtex);
}

bool saysKind(const QString &type, ReferenceKind kind)
{
    return kindNamed(type) == kind;
}

QString containerName(ReferenceKind kind, Flavour flavour)
{
    const bool isBiblatex = flavour == Flavour::Biblatex;
    switch (kind) {
    case Chapter:
    case ConferencePaper:
        return u"booktitle"_s;
    case WebPage:
    case BlogPost:
        return u"organization"_s; // what styles print as the site of @online
    case Book:
        return isBiblatex ? u"maintitle"_s : u"booktitle"_s;
    default:
        return isBiblatex ? u"journaltitle"_s : u"journal"_s;
    }
}

QString publisherName(ReferenceKind kind, Flavour flavour)
{
    if (kind == Report)
        return u"institution"_s;
    if (kind == Thesis)
        return flavour == Flavour::Biblatex ? u"institution"_s : u"school"_s;
    return u"publisher"_s;
}

void writeDate(BibtexEntry &entry, const PartialDate &date, Flavour flavour)
{
    if (!date.isKnown())
        return;
    if (flavour == Flavour::Biblatex) {
        entry.text(u"date"_s, date.toIso());
        return;
    }
    static constexpr QStringView months[] = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                             u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    entry.macro(u"year"_s, QString::number(date.year()));
    if (date.month() != 0)
        entry.macro(u"month"_s, months[date.month() - 1]);
    if (date.day() != 0)
        entry.macro(u"day"_s, QString::number(date.day()));
}

void writeWhereItAppeared(BibtexEntry &entry, const Reference &reference, Flavour flavour)
{
    entry.title(containerName(reference.kind, flavour), reference.container);
    entry.text(u"volume"_s, reference[Volume]);
    const bool hasIssue = !reference[Issue].isEmpty();
    entry.text(u"number"_s, hasIssue ? reference[Issue] : reference[Number]);
    entry.pages(u"pages"_s, reference[Pages]);
    entry.text(u"edition"_s, reference[Edition]);
    entry.text(u"series"_s, reference[Series]);
    entry.text(publisherName(reference.kind, flavour), reference[Publisher]);
    entry.text(flavour == Flavour::Biblatex ? u"location"_s : u"address"_s,
               reference[PublisherPlace]);
    entry.text(u"type"_s, reference[Genre]);
    entry.text(u"isbn"_s, reference[Isbn]);
    entry.text(u"issn"_s, reference[Issn]);
    if (hasIssue)
        entry.text(u"eid"_s, reference[Number]);
}

void writePersons(BibtexEntry &entry, const Article &article)
{
    entry.persons(u"author"_s, personsOf(article, u"author"));
    entry.persons(u"editor"_s, personsOf(article, u"editor"));
    entry.persons(u"translator"_s, personsOf(article, u"translator"));
    const QStringList others = otherPersons(article, {u"author", u"editor", u"translator"});
    entry.text(u"contributors"_s, others.join(u"; "_s));
}

// In English, as babel has it.
QString languageName(const QString &code)
{
    const auto language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage || language == QLocale::C
               ? code
               : QLocale::languageToString(language).toLower();
}

void writeRest(BibtexEntry &entry, const Reference &reference, QJsonObject rest)
{
    // What their entry gave is written already; it may not be among these.
    rest.remove("crossref"_L1);
    rest.remove("xdata"_L1);
    if (kindOfSubtype(rest.value("entrysubtype"_L1).toString()))
        rest.remove("entrysubtype"_L1);
    for (auto field = rest.begin(); field != rest.end(); ++field) {
        const QString name = entry.freeName(field.key());
        const bool isAddress = reference.dialect == ReferenceDialect::Bibtex &&
                               (name == "file"_L1 || name == "eprint"_L1);
        if (isAddress)
            entry.address(name, textOfValue(*field));
        else
            entry.text(name, textOfValue(*field));
    }
}

} // namespace

void BibtexExporter::add(const ArticleRecord &record, QByteArray &out)
{
    const Article &article = record.article;
    const Reference reference = referenceOf(record);
    const bool isBiblatex = m_flavour == Flavour::Biblatex;
    const QString type = typeOf(reference, m_flavour);
    BibtexEntry entry(type, m_keys.next(article, reference),
                      isBiblatex ? LatexLetters::Unicode : LatexLetters::Commands);
    writePersons(entry, article);
    if (const char *subtype = subtypeOf(reference.kind); subtype && !saysKind(type, reference.kind))
        entry.text(u"entrysubtype"_s, QLatin1StringView(subtype).toString());
    entry.title(u"title"_s, article.title);
    writeDate(entry, article.date, m_flavour);
    writeWhereItAppeared(entry, reference, m_flavour);
    entry.text(u"abstract"_s, article.summary);
    entry.keywords(u"keywords"_s, reference.keywords);
    entry.address(u"doi"_s, article.doi);
    entry.address(u"url"_s, article.url);
    entry.text(u"urldate"_s, reference[Accessed]);
    entry.text(isBiblatex ? u"langid"_s : u"language"_s, languageName(article.lang));
    entry.text(u"note"_s, reference[Note]);
    QJsonObject rest = reference.rest;
    const QString noted =
        textOfValue(rest.take("annote"_L1)) + textOfValue(rest.take("annotation"_L1));
    entry.text(isBiblatex ? u"annotation"_s : u"annote"_s,
               withNotes(noted, m_options.hasNotes ? reference.notes : QString()));
    writeRest(entry, reference, rest);
    out += entry.take().toUtf8();
}

} // namespace acervo

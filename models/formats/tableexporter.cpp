#include "tableexporter.h"

#include "inforce.h"
#include "nameparts.h"
#include "referencenames.h"

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using enum ReferenceFact;

constexpr const char *kColumns[] = {
    "id",      "type",    "title",    "authors", "editors", "translators", "other persons",
    "date",    "source",  "volume",   "issue",   "pages",   "publisher",   "place",
    "edition", "series",  "number",   "isbn",    "issn",    "genre",       "accessed",
    "note",    "summary", "url",      "doi",     "lang",    "topics",      "countries",
    "regions", "my tags", "my notes", "read",    "starred", "added",       "fields"};

QString joinedPersons(const Article &article, QStringView role)
{
    QStringList names;
    for (const Person &person : personsOf(article, role))
        names += listedName(person).remove(u';');
    // Of one alone, TableImporter asks the comma whether it is between two.
    const bool isPlain = names.size() != 1 || !names.first().section(u',', 0, 0).contains(u' ');
    return isPlain ? names.join(u"; "_s) : names.first() + u';';
}

// One that has a comma itself ends in a semicolon, which says that the comma is none between two.
QString joined(QStringList texts)
{
    texts.replaceInStrings(u";"_s, u","_s).replaceInStrings(u"|"_s, u"/"_s);
    const QString all = texts.join(u"; "_s);
    return texts.size() == 1 && all.contains(u',') ? all + u';' : all;
}

QString yes(bool is) { return is ? u"yes"_s : QString(); }

bool beginsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

// An apostrophe that stood there before gets another, so that one can always be taken off.
bool isGuarded(QStringView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at > 0 && beginsFormula(cell.sliced(at));
}

bool needsQuotes(QStringView cell, char separator)
{
    const auto breaks = [&](QChar c) {
        return c == QLatin1Char(separator) || c == u'"' || c == u'\n' || c == u'\r';
    };
    return std::ranges::any_of(cell, breaks) ||
           (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
}

} // namespace

void TableExporter::appendRow(const QStringList &cells, QByteArray &out) const
{
    bool isFirst = true;
    for (QString cell : cells) {
        if (!std::exchange(isFirst, false))
            out += m_separator;
        if ((m_options.guardsFormulas && beginsFormula(cell)) || isGuarded(cell))
            cell.prepend(u'\'');
        if (needsQuotes(cell, m_separator))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        out += cell.toUtf8();
    }
    out += "\r\n";
}

void TableExporter::begin(QByteArray &out)
{
    QStringList names;
    for (const char *name : kColumns)
        names += QLatin1StringView(name);
    appendRow(names, out);
}

void TableExporter::add(const ArticleRecord &record, QByteArray &out)
{
    const Article &article = record.article;
    const Reference reference = referenceOf(record);
    QStringList cells{m_keys.next(article, reference),
                      isCslType(reference.type) ? reference.type
                                                : QString::fromLatin1(namesOf(reference.kind).csl),
                      article.title,
                      joinedPersons(article, u"author"),
                      joinedPersons(article, u"editor"),
                      joinedPersons(article, u"translator"),
                      otherPersons(article, {u"author", u"editor", u"translator"}).join(u"; "_s),
                      article.date.toIso(),
                      reference.container};
    for (const ReferenceFact fact : {Volume, Issue, Pages, Publisher, PublisherPlace, Edition,
                                     Series, Number, Isbn, Issn, Genre, Accessed, Note})
        cells += reference[fact];
    cells += {article.summary,
              article.url,
              article.doi,
              article.lang,
              joined(topicsInForce(article)),
              joined(countriesInForce(article)),
              joined(regionsInForce(article)),
              joined(article.tags),
              m_options.hasNotes ? reference.notes : QString(),
              yes(article.read),
              yes(article.starred),
              article.added.toString(Qt::ISODate),
              reference.rest.isEmpty() ? QString() : textOfValue(reference.rest)};
    appendRow(cells, out);
}

} // namespace acervo

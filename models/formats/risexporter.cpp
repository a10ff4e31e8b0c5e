#include "risexporter.h"

#include "nameparts.h"
#include "referencenames.h"

#include <QJsonArray>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using enum ReferenceFact;

bool isTagSign(QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); }

bool isTag(QStringView name)
{
    return name.size() == 2 && isTagSign(name[0]) && isTagSign(name[1]) && !name[0].isDigit() &&
           name != u"ER";
}

// Not every program reads a value that goes on in another line: what keeps its lines apart is the
// separator that Unicode has for it, behind a space for those that do not know it.
void appendTag(QByteArray &out, QByteArrayView tag, QStringView value)
{
    QStringList lines;
    for (const QStringView part : value.tokenize(u'\n')) {
        const QString line = part.toString().simplified();
        if (!line.isEmpty())
            lines += line;
    }
    if (!lines.isEmpty())
        out.append(tag).append("  - ").append(lines.join(u" \u2028"_s).toUtf8()).append("\r\n");
}

QByteArray typeOf(const Reference &reference)
{
    if (reference.dialect == ReferenceDialect::Ris && !reference.type.isEmpty())
        return reference.type.toUtf8();
    return namesOf(reference.kind).ris;
}

void appendPersons(QByteArray &out, const Article &article)
{
    static constexpr std::pair<const char *, QStringView> roles[] = {
        {"AU", u"author"}, {"ED", u"editor"}, {"A3", u"series-editor"}, {"A4", u"translator"}};
    for (const auto &[tag, role] : roles) {
        for (const Person &person : personsOf(article, role))
            appendTag(out, tag, listedName(person).remove(u';'));
    }
}

// "2023/02/16/", "2023/02//".
QString slashed(const PartialDate &date)
{
    const auto two = [](int number) {
        return number == 0 ? QString() : QString::number(number).rightJustified(2, u'0');
    };
    return QString::number(date.year()).rightJustified(4, u'0') + u'/' + two(date.month()) + u'/' +
           two(date.day()) + u'/';
}

void appendDates(QByteArray &out, const Article &article, const Reference &reference)
{
    const PartialDate &date = article.date;
    if (date.isKnown())
        appendTag(out, "PY", slashed(date).first(4));
    if (date.month() != 0)
        appendTag(out, "DA", slashed(date));
    if (const PartialDate accessed = PartialDate::fromIso(reference[Accessed]); accessed.isKnown())
        appendTag(out, "Y2", slashed(accessed));
}

void appendPages(QByteArray &out, const QString &pages)
{
    qsizetype end = 0;
    while (end < pages.size() && pages[end] != u'-' && pages[end] != u'–')
        ++end;
    qsizetype last = end;
    while (last < pages.size() && (pages[last] == u'-' || pages[last] == u'–'))
        ++last;
    const QString rest = pages.sliced(last);
    const bool isRange = end > 0 && !rest.isEmpty() && !rest.contains(u'-') &&
                         !rest.contains(u'–') && !rest.contains(u',');
    appendTag(out, "SP", isRange ? pages.first(end) : pages);
    if (isRange)
        appendTag(out, "EP", rest);
}

void appendFacts(QByteArray &out, const Reference &reference)
{
    static constexpr std::pair<ReferenceFact, const char *> tags[] = {
        {Volume, "VL"}, {Issue, "IS"},  {Publisher, "PB"}, {PublisherPlace, "CY"}, {Edition, "ET"},
        {Series, "T3"}, {Number, "M1"}, {Isbn, "SN"},      {Issn, "SN"},           {Genre, "M3"}};
    for (const auto &[fact, tag] : tags)
        appendTag(out, tag, reference[fact].simplified());
    appendPages(out, reference[Pages].simplified());
}

void appendNotes(QByteArray &out, const Article &article, const Reference &reference,
                 const QString &notes)
{
    appendTag(out, "N1", reference[Note]);
    // One that was exported before came back as the source's.
    const bool isThere = reference[Note].simplified() == notes.simplified();
    if (!isThere)
        appendTag(out, "N1", notes);
    QStringList lines =
        otherPersons(article, {u"author", u"editor", u"series-editor", u"translator"});
    for (auto field = reference.rest.begin(); field != reference.rest.end(); ++field) {
        if (!isTag(field.key())) {
            lines += field.key() + u": "_s + textOfValue(*field).simplified();
            continue;
        }
        const QJsonArray list = field->isArray() ? field->toArray() : QJsonArray{*field};
        for (const QJsonValue &value : list)
            appendTag(out, field.key().toLatin1(), textOfValue(value));
    }
    appendTag(out, "N1", lines.join(u'\n'));
}

} // namespace

void RisExporter::add(const ArticleRecord &record, QByteArray &out)
{
    const Article &article = record.article;
    const Reference reference = referenceOf(record);
    appendTag(out, "TY", QString::fromUtf8(typeOf(reference)));
    appendTag(out, "ID", m_keys.next(article, reference));
    appendPersons(out, article);
    appendTag(out, "TI", article.title.simplified());
    appendTag(out, "T2", reference.container.simplified());
    appendDates(out, article, reference);
    appendFacts(out, reference);
    appendTag(out, "AB", article.summary);
    for (const QString &keyword : reference.keywords)
        appendTag(out, "KW", keyword.simplified().replace(u';', u','));
    appendTag(out, "DO", article.doi);
    appendTag(out, "UR", article.url);
    appendTag(out, "LA", article.lang);
    appendNotes(out, article, reference, m_options.hasNotes ? reference.notes : QString());
    out += "ER  - \r\n\r\n";
}

} // namespace acervo

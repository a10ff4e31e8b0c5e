#include "articlejson.h"

#include "errorwords.h"
#include "valuelabels.h"

#include <QJsonArray>
#include <QTimeZone>

namespace acervo {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// Editors and translators are no authors.
QJsonArray authorsToJson(const QList<Person> &persons)
{
    QJsonArray array;
    for (const Person &person : persons) {
        if (person.role != u"author")
            continue;
        if (person.name.isEmpty())
            array += QJsonObject{{"family", person.family}, {"given", person.given}};
        else
            array += QJsonObject{{"name", person.name}};
    }
    return array;
}

QString precisionName(PartialDate::Precision precision)
{
    switch (precision) {
    case PartialDate::Precision::None:
        break;
    case PartialDate::Precision::Year:
        return QStringLiteral("year");
    case PartialDate::Precision::Month:
        return QStringLiteral("month");
    case PartialDate::Precision::Day:
        return QStringLiteral("day");
    }
    return {};
}

bool isInForce(Provenance provenance, bool suggested)
{
    return provenance != Provenance::Rejected && !suggested;
}

QJsonArray countriesToJson(const Article &article)
{
    QJsonArray array;
    for (const Place &place : article.places) {
        if (!place.isRegion() && isInForce(place.provenance, place.suggested))
            array += place.code;
    }
    return array;
}

QJsonArray regionsToJson(const Article &article)
{
    QJsonArray array;
    for (const Place &place : article.places) {
        if (place.isRegion() && isInForce(place.provenance, place.suggested))
            array += placeName(place.code);
    }
    return array;
}

QJsonArray topicsToJson(const Article &article)
{
    QJsonArray array;
    for (const Topic &topic : article.topics) {
        if (isInForce(topic.provenance, topic.suggested))
            array += topic.name;
    }
    return array;
}

const char *facetKey(Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return "countries";
    case Facet::Region:
        return "regions";
    case Facet::Topic:
        return "topics";
    case Facet::Tag:
        return "tags";
    case Facet::Year:
        return "years";
    case Facet::Source:
        return "sources";
    case Facet::Language:
        return "languages";
    case Facet::Author:
        return "authors";
    case Facet::State:
        return "states";
    }
    return "";
}

QJsonArray countsToJson(const FacetCounts &counts)
{
    QJsonArray array;
    for (const FacetValueCount &count : counts.values) {
        array += QJsonObject{{"value", count.name},
                             {"label", facetLabel(counts.facet, count.name)},
                             {"count", count.count}};
    }
    return array;
}

QJsonObject errorToJson(const Error &error)
{
    QJsonObject object{{"file", error.subject}, {"reason", errorInWords(error)}};
    if (error.line > 0)
        object.insert("line", error.line);
    return object;
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QJsonObject articleToJson(const Article &article)
{
    return {
        {"id", number(article.id)},
        {"date", textOrNull(article.date.toIso())},
        {"datePrecision", textOrNull(precisionName(article.date.precision()))},
        {"title", textOrNull(article.title)},
        {"summary", textOrNull(article.summary)},
        {"authors", authorsToJson(article.persons)},
        {"url", textOrNull(article.url)},
        {"doi", textOrNull(article.doi)},
        {"countries", countriesToJson(article)},
        {"regions", regionsToJson(article)},
        {"topics", topicsToJson(article)},
        {"tags", QJsonArray::fromStringList(article.tags)},
        {"source", QJsonArray::fromStringList(article.sources)},
        {"lang", textOrNull(article.lang)},
        {"read", article.read},
        {"starred", article.starred},
        {"notes", article.notes},
    };
}

QJsonObject facetsToJson(qint64 total, const QList<FacetCounts> &facets)
{
    QJsonObject object{{"total", total}};
    for (const FacetCounts &counts : facets)
        object.insert(QLatin1StringView(facetKey(counts.facet)), countsToJson(counts));
    return object;
}

QJsonObject reportToJson(const ImportReport &report)
{
    QJsonArray skipped;
    for (const Error &error : report.skipped)
        skipped += errorToJson(error);
    QJsonArray failed;
    for (const Error &error : report.failed)
        failed += errorToJson(error);
    QJsonArray replaced;
    for (const ReplacedText &text : report.replaced)
        replaced += QJsonObject{{"file", text.file}, {"characters", text.characters}};
    QJsonArray tagged;
    for (const TaggedByRule &rule : report.tagged)
        tagged += QJsonObject{{"tag", rule.tag}, {"articles", rule.articles}};
    return {{"added", report.added},
            {"updated", report.updated},
            {"kept", report.kept},
            {"taggedByRules", tagged},
            {"unchanged", report.unchanged},
            {"inTrash", report.inTrash.size()},
            {"skipped", skipped},
            {"failed", failed},
            {"replaced", replaced},
            {"picturesLeftOut", QJsonObject{{"missing", report.leftOutPictures.missing},
                                            {"tooLarge", report.leftOutPictures.tooLarge},
                                            {"unreadable", report.leftOutPictures.unreadable},
                                            {"foreign", report.leftOutPictures.foreign}}}};
}

QJsonObject journalEntryToJson(const JournalEntry &entry)
{
    return {{"id", number(entry.id)},
            {"kind", entry.kind},
            {"arguments", entry.arguments},
            {"opened", timeOrNull(entry.opened)},
            {"closed", timeOrNull(entry.closed)},
            {"undone", timeOrNull(entry.undone)},
            {"interrupted", entry.interrupted}};
}

} // namespace acervo

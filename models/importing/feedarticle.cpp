#include "feedarticle.h"

#include "doi.h"
#include "feedhtml.h"
#include "feedpersons.h"
#include "publicationdate.h"
#include "statedlanguage.h"
#include "website.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <span>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView titles[] = {u"title", u"atom:title", u"dc:title", u"media:title",
                                  u"itunes:title"};
constexpr QStringView summaries[] = {
    u"description",       u"summary",          u"atom:summary",
    u"dc:description",    u"dcterms:abstract", u"itunes:summary",
    u"media:description", u"itunes:subtitle",  u"googleplay:description"};
constexpr QStringView bodies[] = {u"content:encoded", u"content", u"atom:content",
                                  u"xhtml:body",      u"body",    u"fullitem"};
constexpr QStringView dates[] = {u"pubDate",
                                 u"published",
                                 u"issued",
                                 u"atom:published",
                                 u"dcterms:issued",
                                 u"prism:publicationDate",
                                 u"dc:date",
                                 u"dcterms:created",
                                 u"created",
                                 u"pubdate",
                                 u"date",
                                 u"updated",
                                 u"atom:updated",
                                 u"modified",
                                 u"dcterms:modified"};
constexpr QStringView links[] = {u"feedburner:origLink", u"pheedo:origLink",
                                 u"link:canonical",      u"link",
                                 u"atom:link",           u"link:other"};
constexpr QStringView identifiers[] = {u"guid", u"id", u"about"};
constexpr QStringView topicFields[] = {u"category",        u"dc:subject",     u"dcterms:subject",
                                       u"itunes:keywords", u"media:keywords", u"prism:keyword"};
constexpr QStringView doiFields[] = {u"prism:doi", u"arxiv:doi", u"dc:identifier",
                                     u"dcterms:identifier"};
constexpr QStringView languages[] = {u"dc:language", u"language"};

const FeedField *firstOf(const FeedRecord &record, std::span<const QStringView> names)
{
    for (QStringView name : names) {
        if (const FeedField *field = record.see(name))
            return field;
    }
    return nullptr;
}

QString lineOf(const FeedField *field)
{
    if (!field)
        return {};
    return field->isHtml ? feedHtmlLine(field->value) : field->value.simplified();
}

QString textOf(const FeedField *field)
{
    if (!field)
        return {};
    return field->isHtml ? feedHtmlText(field->value) : field->value;
}

QString postTextOf(const FeedField *field)
{
    return field && field->isHtml ? feedPostText(field->value) : textOf(field);
}

bool isWebAddress(QStringView text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive) ||
           text.startsWith(u"https://", Qt::CaseInsensitive);
}

QString urlOf(const FeedRecord &item)
{
    for (QStringView name : links) {
        for (const FeedField &field : item.fields) {
            if (field.name == name && !field.value.isEmpty())
                return field.value;
        }
    }
    for (QStringView name : identifiers) {
        const FeedField *field = item.see(name);
        if (field && isWebAddress(field->value))
            return field->value;
    }
    const FeedField *self = item.see(u"link:self"); // of the entry as a file of its own
    return self ? self->value : QString();
}

PartialDate dateOf(const FeedRecord &item)
{
    for (QStringView name : dates) {
        for (const FeedField &field : item.fields) {
            const PartialDate date = field.name == name ? feedDate(field.value) : PartialDate();
            if (date.isKnown())
                return date;
        }
    }
    return {};
}

QStringList topicsOf(const FeedRecord &item)
{
    QStringList topics;
    const auto add = [&](QStringView text) {
        const QString topic = text.toString().simplified();
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
    };
    for (const FeedField &field : item.fields) {
        if (std::ranges::find(topicFields, QStringView(field.name)) == std::end(topicFields))
            continue;
        const QString line = lineOf(&field);
        const bool isList = field.name.endsWith("keywords"_L1);
        if (isList || field.name.endsWith("subject"_L1)) {
            for (QStringView topic : QStringView(line).tokenize(isList ? u',' : u';'))
                add(topic);
        } else {
            add(line);
        }
    }
    return topics;
}

QString doiOf(const FeedRecord &item, const QString &url)
{
    for (const FeedField &field : item.fields) {
        if (std::ranges::find(doiFields, QStringView(field.name)) == std::end(doiFields))
            continue;
        const QString doi = doiIn(field.value);
        if (!doi.isEmpty())
            return doi;
    }
    for (QStringView name : identifiers) {
        const FeedField *field = item.see(name);
        const bool isDoi = field && (field->value.contains("doi"_L1, Qt::CaseInsensitive) ||
                                     field->value.startsWith("10."_L1));
        const QString doi = isDoi ? doiIn(field->value) : QString();
        if (!doi.isEmpty())
            return doi;
    }
    return url.contains("doi"_L1, Qt::CaseInsensitive) ? doiIn(url) : QString();
}

QString sourceOf(const FeedRecord &item, const FeedRecord &channel, const QString &url)
{
    for (const FeedField *field :
         {item.see(u"prism:publicationName"), item.see(u"source"), firstOf(channel, titles)}) {
        const QString source = lineOf(field);
        if (!source.isEmpty())
            return source;
    }
    return siteOf(url);
}

QString languageOf(const FeedRecord &item, const FeedRecord &channel)
{
    const auto stated = [](const FeedRecord &record) {
        const FeedField *field = firstOf(record, languages);
        const QString lang = field ? statedLanguage(field->value) : QString();
        return lang.isEmpty() ? statedLanguage(record.lang) : lang;
    };
    const QString lang = stated(item);
    return lang.isEmpty() ? stated(channel) : lang;
}

bool isUnderstood(QStringView name)
{
    static constexpr QStringView others[] = {u"dc:creator",      u"author",
                                             u"dcterms:creator", u"itunes:author",
                                             u"contributor",     u"source:author",
                                             u"source",          u"dc:author",
                                             u"dc:contributor",  u"googleplay:author",
                                             u"media:credit",    u"prism:publicationName"};
    const auto isIn = [&](std::span<const QStringView> names) {
        return std::ranges::find(names, name) != names.end();
    };
    return isIn(titles) || isIn(summaries) || isIn(bodies) || isIn(links) || isIn(topicFields) ||
           isIn(others) || isIn(languages) || name == u"about" || name == u"link:self";
}

QJsonObject restOf(const FeedRecord &item)
{
    QMap<QString, QJsonArray> values;
    for (const FeedField &field : item.fields) {
        if (!isUnderstood(field.name) && !field.value.isEmpty())
            values[field.name].append(textOf(&field));
    }
    QJsonObject fields;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        fields.insert(value.key(), value->size() == 1 ? value->first() : QJsonValue(*value));
    return fields;
}

} // namespace

PartialDate feedDate(QStringView text)
{
    QString plain = text.toString().simplified();
    if (plain.size() > 100)
        return {};
    if (const PartialDate date = publicationDate(plain);
        date.precision() == PartialDate::Precision::Day)
        return date;
    static const QRegularExpression compact(u"^(\\d{8})T\\d{4}"_s); // 20081117T164512Z
    if (const auto match = compact.match(plain); match.hasMatch())
        return publicationDate(match.captured(1));
    bool isNumber = false;
    const qint64 seconds = plain.toLongLong(&isNumber);
    if (isNumber && plain.size() >= 9 && plain.size() <= 10)
        return PartialDate::ofDate(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).date());
    // Without a comment, the weekday, the time and whatever zone is behind it.
    static const QRegularExpression comment(u"\\([^)]*\\)"_s);
    static const QRegularExpression time(u"[T ,]+\\d{1,2}[:.]\\d{2}\\b.*$"_s);
    static const QRegularExpression weekday(u"^\\p{L}+\\.?,\\s*"_s);
    static const QRegularExpression yearLast(u"\\s(\\d{4})$"_s);
    const QString year = yearLast.match(plain).captured(1);
    const bool hadTime = plain.contains(time);
    QString day = QString(plain).remove(comment).remove(time).remove(weekday).simplified();
    static const QRegularExpression shortYear(u"^(\\d{1,2}[ -]\\p{L}+\\.?[ -])(\\d{2})$"_s);
    if (const auto match = shortYear.match(day); match.hasMatch() && hadTime) {
        const int number = match.captured(2).toInt();
        day = match.captured(1) + QString::number(number < 50 ? 2000 + number : 1900 + number);
    }
    PartialDate date = publicationDate(day);
    if (!date.isKnown() && hadTime && !year.isEmpty()) // Tue Jan  6 10:03:07 EST 2004
        date = publicationDate(QString(day + u' ' + year));
    return date.isKnown() ? date : publicationDate(plain);
}

ArticleDraft feedArticle(const FeedRecord &item, const FeedRecord &channel)
{
    ArticleDraft draft;
    draft.title = lineOf(firstOf(item, titles));
    draft.summary = postTextOf(firstOf(item, summaries));
    draft.body = postTextOf(firstOf(item, bodies));
    if (draft.body == draft.summary)
        draft.body.clear();
    draft.url = urlOf(item);
    draft.doi = doiOf(item, draft.url);
    draft.date = dateOf(item);
    draft.persons = feedPersons(item, channel);
    draft.topics = topicsOf(item);
    draft.source = sourceOf(item, channel, draft.url);
    draft.lang = languageOf(item, channel);
    draft.fields = restOf(item);
    draft.line = item.line;
    return draft;
}

} // namespace acervo

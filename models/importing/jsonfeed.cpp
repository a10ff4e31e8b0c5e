#include "jsonfeed.h"

#include "validtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// Where the brackets of a JSON text stand, without looking at what it says.
class Brackets
{
public:
    explicit Brackets(QByteArrayView json)
        : m_json(json)
    {}

    // The next bracket, or the end of the next string; -1 at the end.
    qsizetype next()
    {
        for (++m_at; m_at < m_json.size(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '"') {
                m_stringBegin = m_at;
                skipString();
                return m_at < m_json.size() ? m_at : -1;
            }
            if (c == '{' || c == '}' || c == '[' || c == ']')
                return m_at;
        }
        return -1;
    }

    QByteArrayView string() const
    {
        return m_json.sliced(m_stringBegin + 1, m_at - m_stringBegin - 1);
    }

private:
    void skipString()
    {
        for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
    }

    QByteArrayView m_json;
    qsizetype m_at = -1;
    qsizetype m_stringBegin = 0;
};

// JSON may spell out what no text may hold.
QString textOf(const QJsonValue &value) { return validText(value.toString()); }

void addText(FeedRecord &record, const QJsonObject &object, const QString &member,
             const QString &name, bool isHtml = false)
{
    const QJsonValue value = object.value(member);
    const QString text =
        value.isDouble() ? QString::number(value.toInteger()) : textOf(value).trimmed();
    if (!text.isEmpty())
        record.fields.append({name, text, isHtml});
}

void addAuthors(FeedRecord &record, const QJsonObject &object)
{
    QJsonArray authors = object.value(u"authors").toArray();
    if (authors.isEmpty())
        authors = {object.value(u"author")};
    for (const QJsonValue &author : std::as_const(authors)) {
        const QString name = textOf(author.isString() ? author : author[u"name"]);
        if (!name.trimmed().isEmpty())
            record.fields.append({u"author"_s, name.trimmed(), false});
    }
}

FeedRecord channelOf(QByteArrayView head)
{
    QJsonObject object = QJsonDocument::fromJson(head.toByteArray()).object();
    FeedRecord channel;
    addText(channel, object, u"title"_s, u"title"_s);
    addText(channel, object, u"home_page_url"_s, u"link"_s);
    addText(channel, object, u"language"_s, u"language"_s);
    addAuthors(channel, object);
    return channel;
}

} // namespace

JsonFeed jsonFeed(QByteArrayView json)
{
    JsonFeed feed;
    Brackets brackets(json);
    qsizetype itemBegin = -1;
    qsizetype arrayBegin = -1;
    qsizetype arrayEnd = -1;
    qsizetype counted = 0;
    qint64 line = 1;
    int depth = 0;
    bool isItems = false; // the name before was
    for (qsizetype at = brackets.next(); at >= 0; at = brackets.next()) {
        const char c = json[at];
        const bool inArray = arrayBegin >= 0 && arrayEnd < 0;
        if (c == '"') {
            isItems = depth == 1 && arrayBegin < 0 && brackets.string() == "items";
            continue;
        }
        if (c == '{' || c == '[') {
            if (c == '[' && isItems)
                arrayBegin = at;
            else if (inArray && depth == 2)
                itemBegin = at;
            ++depth;
        } else if (--depth == 2 && inArray && itemBegin >= 0) {
            line += std::count(json.begin() + counted, json.begin() + itemBegin, '\n');
            counted = itemBegin;
            feed.items.append({.bytes = json.sliced(itemBegin, at + 1 - itemBegin), .line = line});
            itemBegin = -1;
        } else if (inArray && depth == 1) {
            arrayEnd = at;
        }
        isItems = false;
        feed.isWhole = depth == 0;
    }
    const QByteArray before =
        arrayBegin < 0 ? json.toByteArray() : json.first(arrayBegin).toByteArray();
    const QByteArray after = arrayEnd < 0 ? QByteArray("]}") : json.sliced(arrayEnd).toByteArray();
    feed.channel = channelOf(arrayBegin < 0 ? before : QByteArray(before + '[' + after));
    feed.lastLine = 1 + json.count('\n');
    return feed;
}

std::optional<FeedRecord> jsonFeedItem(const JsonFeed::Item &item)
{
    const QJsonDocument document = QJsonDocument::fromJson(item.bytes.toByteArray());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    FeedRecord record{.line = item.line};
    addText(record, object, u"id"_s, u"id"_s);
    addText(record, object, u"url"_s, u"link"_s);
    addText(record, object, u"external_url"_s, u"link:other"_s);
    addText(record, object, u"title"_s, u"title"_s, true);
    addText(record, object, u"summary"_s, u"summary"_s);
    const bool hasHtml = !object.value(u"content_html").toString().trimmed().isEmpty();
    addText(record, object, hasHtml ? u"content_html"_s : u"content_text"_s, u"content"_s, hasHtml);
    addText(record, object, u"date_published"_s, u"published"_s);
    addText(record, object, u"date_modified"_s, u"modified"_s);
    addText(record, object, u"language"_s, u"language"_s);
    addAuthors(record, object);
    for (const QJsonValue &tag : object.value(u"tags").toArray())
        record.fields.append({u"category"_s, textOf(tag), false});
    for (const QJsonValue &file : object.value(u"attachments").toArray())
        record.fields.append({u"enclosure"_s, textOf(file[u"url"]), false});
    return record;
}

bool looksLikeJsonFeed(QByteArrayView bytes)
{
    if (!bytes.trimmed().startsWith('{'))
        return false;
    const bool hasNames = bytes.contains("\"items\"") &&
                          (bytes.contains("\"home_page_url\"") || bytes.contains("\"feed_url\"") ||
                           bytes.contains("\"date_published\""));
    return bytes.contains("jsonfeed.org/version") || hasNames;
}

} // namespace acervo

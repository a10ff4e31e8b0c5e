#include "jsonplaces.h"

#include "jsonshape.h"

#include <QJsonArray>
#include <QJsonObject>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 6;
constexpr qsizetype elementsToTry = 20;

bool isRecord(const QJsonValue &value)
{
    return value.isObject() && looksLikeRecord(innerRecord(value.toObject()));
}

bool holdsRecords(const QJsonArray &list)
{
    for (qsizetype i = 0; i < std::min(list.size(), elementsToTry); ++i) {
        if (isRecord(list.at(i)))
            return true;
    }
    return false;
}

// Names that wrap a list of articles, whatever else stands beside it: a title too.
bool wrapsByName(const QString &key)
{
    static const QStringList names{
        u"items"_s,        u"results"_s,   u"result"_s,  u"records"_s, u"data"_s,   u"docs"_s,
        u"articles"_s,     u"posts"_s,     u"entries"_s, u"entry"_s,   u"works"_s,  u"papers"_s,
        u"publications"_s, u"documents"_s, u"hits"_s,    u"hit"_s,     u"@graph"_s, u"collection"_s,
        u"bibliography"_s, u"feed"_s,      u"stories"_s, u"rows"_s,    u"list"_s,   u"value"_s,
        u"response"_s,     u"rss"_s,       u"channel"_s, u"item"_s};
    return names.contains(key.toLower());
}

// A feed's channel has a title, but is none of its items.
bool isChannel(const QJsonObject &object)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (wrapsByName(field.key()) && field->isArray() && holdsRecords(field->toArray()))
            return true;
    }
    return false;
}

std::optional<RecordPlace> placeIn(const QJsonValue &value, const QStringList &path, int depth);

std::optional<RecordPlace> placeInChildren(const QJsonObject &object, const QStringList &path,
                                           int depth, bool byName)
{
    // Lists before what lies deeper.
    for (const bool deeper : {false, true}) {
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (wrapsByName(field.key()) != byName)
                continue;
            const QStringList here = path + QStringList{field.key()};
            if (!deeper && field->isArray() && holdsRecords(field->toArray()))
                return RecordPlace{.path = here};
            if (!deeper || (isRecord(*field) && !(byName && isChannel(field->toObject()))))
                continue;
            if (const auto place = placeIn(*field, here, depth + 1))
                return place;
        }
    }
    return std::nullopt;
}

std::optional<RecordPlace> placeIn(const QJsonValue &value, const QStringList &path, int depth)
{
    if (depth > maxDepth)
        return std::nullopt;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        if (holdsRecords(list))
            return RecordPlace{.path = path};
        for (qsizetype i = 0; i < std::min(list.size(), elementsToTry); ++i) {
            const QStringList here = path + QStringList{QString::number(i)};
            if (const auto place = placeIn(list.at(i), here, depth + 1))
                return place;
        }
        return std::nullopt;
    }
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    if (const auto place = placeInChildren(object, path, depth, true))
        return place;
    if (isRecord(value))
        return RecordPlace{.path = path, .isOne = true};
    if (std::ranges::any_of(object, [](const QJsonValue &child) { return isRecord(child); }))
        return RecordPlace{.path = path};
    return placeInChildren(object, path, depth, false);
}

} // namespace

std::optional<RecordPlace> recordPlace(const QJsonValue &document)
{
    return placeIn(document, {}, 0);
}

} // namespace acervo

#include "jsonplaces.h"

#include "jsonrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
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
        u"items"_s,   u"results"_s,  u"result"_s,       u"records"_s,      u"data"_s,
        u"docs"_s,    u"articles"_s, u"posts"_s,        u"entries"_s,      u"entry"_s,
        u"works"_s,   u"papers"_s,   u"publications"_s, u"documents"_s,    u"hits"_s,
        u"hit"_s,     u"@graph"_s,   u"collection"_s,   u"bibliography"_s, u"feed"_s,
        u"stories"_s, u"rows"_s,     u"list"_s,         u"value"_s,        u"response"_s};
    return names.contains(key.toLower());
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
            if (!deeper || isRecord(*field))
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

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

qsizetype stringEnd(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

// The end of the value that begins at `at`.
qsizetype valueEnd(QByteArrayView text, qsizetype at)
{
    qsizetype depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = stringEnd(text, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && (depth == 0 || --depth == 0))
            return depth == 0 ? at + 1 : at;
        else if (depth == 0 && (c == ',' || isSpace(c)))
            return at;
        ++at;
    }
    return text.size();
}

qsizetype skipped(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (isSpace(text[at]) || text[at] == ','))
        ++at;
    return at;
}

// The value at `at`, however broken, and where it ends.
qsizetype takeValue(QByteArrayView text, qsizetype at, JsonPiece &piece)
{
    const qsizetype end = std::max(valueEnd(text, at), at + (at < text.size() ? 1 : 0));
    piece.text = text.sliced(at, end - at);
    return end;
}

} // namespace

std::optional<RecordPlace> recordPlace(const QJsonValue &document)
{
    return placeIn(document, {}, 0);
}

QList<JsonPiece> jsonPieces(QByteArrayView text)
{
    QList<JsonPiece> pieces;
    qsizetype at = skipped(text, 0);
    if (at >= text.size() || (text[at] != '{' && text[at] != '['))
        return pieces;
    const bool isObject = text[at] == '{';
    for (at = skipped(text, at + 1); at < text.size(); at = skipped(text, at)) {
        if (text[at] == ']' || text[at] == '}')
            break;
        JsonPiece piece;
        if (isObject && text[at] == '"') {
            const qsizetype end = stringEnd(text, at);
            const QByteArray key = '[' + text.sliced(at, end - at).toByteArray() + ']';
            piece.key = QJsonDocument::fromJson(key).array().at(0).toString();
            at = end;
            while (at < text.size() && (isSpace(text[at]) || text[at] == ':'))
                ++at;
        }
        at = takeValue(text, at, piece);
        pieces.append(piece);
    }
    return pieces;
}

QList<JsonPiece> jsonValues(QByteArrayView text)
{
    QList<JsonPiece> pieces;
    for (qsizetype at = skipped(text, 0); at < text.size(); at = skipped(text, at)) {
        JsonPiece piece;
        at = takeValue(text, at, piece);
        pieces.append(piece);
    }
    return pieces;
}

} // namespace acervo

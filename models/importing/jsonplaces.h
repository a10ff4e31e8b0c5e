// Where the records stand in a JSON document: which list, or which object's values. And the pieces
// of JSON text, without reading them. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace acervo {

// The path of keys and, in a list, of numbers to what holds the records: a list, or an object of
// which each value is one. Its own path where the document is one record; none where there is none.
struct RecordPlace
{
    QStringList path;
    bool isOne = false; // what stands there is itself the one record

    bool operator==(const RecordPlace &) const = default;
};
std::optional<RecordPlace> recordPlace(const QJsonValue &document);

struct JsonPiece
{
    QString key; // of an object's member
    QByteArrayView text;
};
// The elements of a list, the members of an object. A piece that is cut or broken comes as it
// stands.
QList<JsonPiece> jsonPieces(QByteArrayView text);
// The values that stand one after another.
QList<JsonPiece> jsonValues(QByteArrayView text);

} // namespace acervo

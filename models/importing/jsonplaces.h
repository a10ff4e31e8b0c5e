// Where the records stand in a JSON document: which list, or which object's values. Pure; any
// thread.
#pragma once

#include <QJsonValue>
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

} // namespace acervo

// Which part of a JSON document is an article's record, and under which names it has what. Pure;
// any thread.
#pragma once

#include <QJsonObject>

namespace acervo {

// The record itself: the object, or the one in it that holds the record.
QJsonObject innerRecord(const QJsonObject &object);

// Whether an object has a title, a summary or a text of its own.
bool looksLikeRecord(const QJsonObject &object);

// A title in the shapes that records give it; empty for what is none.
QString titleOfJson(const QJsonValue &value);

// Delicious and Pinboard call the title "description" and what is said of it "extended"; a bookmark
// without a title of its own has the page's.
QJsonObject withUsualNames(QJsonObject record);

} // namespace acervo

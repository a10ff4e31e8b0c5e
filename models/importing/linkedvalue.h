// The values of JSON-LD, in the many ways that pages write them. Pure; any thread.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace acervo {

// What a page's script holds, without what people write around JSON and into it by mistake; null
// where it is none.
QJsonDocument readLinkedJson(QString text);

// "Article" of "https://schema.org/Article" and "schema:Article".
QStringList linkedTypes(const QJsonObject &object);

// A text, number, or what has a value or a name; of several the first. Without markup.
QString linkedText(const QJsonValue &value);

// An address, or what has one.
QString linkedAddress(const QJsonValue &value);

// One or several, as several; none of what is not there.
QJsonArray linkedList(const QJsonValue &value);

} // namespace acervo

// The values of JSON records: texts, dates, topics, in the shapes that catalogues give them.
// Pure; any thread.
#pragma once

#include "partialdate.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace acervo {

// A text or number; the first of a list of them; an object's rendered, value, name, title … text.
// HTML is taken off. Empty where there is none.
QString textOfJson(const QJsonValue &value);

// Words at their places (OpenAlex's abstract_inverted_index) in order; empty for any other object.
QString textOfInvertedIndex(const QJsonValue &value);

// None where it is no date at all. Objects: CSL's date-parts, raw or literal; year, month and day;
// date-time; $date. Numbers from 100,000,000 are seconds or milliseconds since 1970.
std::optional<PartialDate> dateOfJson(const QJsonValue &value);

// None where something in it is no text. Numbers alone stand for something kept elsewhere.
std::optional<QStringList> topicsOfJson(const QJsonValue &value);

} // namespace acervo

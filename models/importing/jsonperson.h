// The persons of JSON records, in the shapes that catalogues give them. Pure; any thread.
#pragma once

#include "article.h"

#include <QJsonValue>

#include <optional>

namespace acervo {

// None where something in it is no person. Objects: family and given by their many names, or one
// name; the person may stand deeper, in "author"; a list in a list is family, given, suffix.
std::optional<QList<Person>> personsOfJson(const QJsonValue &value, const QString &role);

} // namespace acervo

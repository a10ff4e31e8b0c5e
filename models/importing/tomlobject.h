// TOML as a JSON object, read by toml++. Pure; any thread.
#pragma once

#include "yamlobject.h"

namespace acervo {

// Dates and times are texts, as they are written in ISO 8601. What is nested deeper than toml++
// allows (256 levels) is a fault.
std::expected<QJsonObject, MarkupFault> tomlObject(QByteArrayView text);

} // namespace acervo

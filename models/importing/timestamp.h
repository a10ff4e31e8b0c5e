// The day of a Unix time: seconds or milliseconds since 1970. Pure; any thread.
#pragma once

#include "partialdate.h"

#include <QStringView>

namespace acervo {

constexpr double firstTimestamp = 100'000'000; // in 1973; 99991231 is still a date

// In Greenwich. Unknown where the number is below firstTimestamp or behind the year 9999.
PartialDate timestampDate(double number);
// Of digits and nothing else.
PartialDate timestampDate(QStringView digits);

} // namespace acervo

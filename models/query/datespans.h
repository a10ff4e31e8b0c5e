// Stretches of days as they stand in a query: 2022, 2021-03..2023, >=2022, last-6-months.
// Pure; any thread.
#pragma once

#include "query.h"

namespace acervo {

// Nothing when the text is no stretch. A range that stands the wrong way round is turned. Besides
// the ISO form a date may be written out (readDate) where it is quoted: "16 de febrero de 2023".
std::optional<DateSpan> readDateSpan(QStringView text);

// The canonical form; readDateSpan() gives it back. Empty for a span without any bound.
QString printDateSpan(const DateSpan &span);

} // namespace acervo

// Reading the date that a text is, in English, Spanish, Portuguese and French. Pure; any thread.
#pragma once

#include "partialdate.h"

#include <QStringView>

namespace acervo {

// How 09/02/2023 is meant, where the source is known.
enum class DateOrder : quint8 { Unknown, DayFirst, MonthFirst };

// The date that the whole text is, white space around it aside; one that is not known when it is
// anything else ("January", "in 2023", "May Day 2023"). Read are, with the precision that they
// have,
//
//   January 1, 2024    Sept 9th, 2023    16 de febrero de 2023    1er mars 2024    16-Feb-2023
//   2023 Feb 16    setembro de 2022    Dec. 2022    spring 2011 (its year)    2003 (1000 to 2999)
//   2023-02-16    2023/02    20230216    16.02.2023    09/02/2023    02/2023
//
// a day also with its weekday in front, and with a time of day and zone behind (ISO 8601; RFC 822,
// then with a year of two digits, too; "at 4:30 pm"). It is taken as written, no zone is applied.
//
// Day or month first: what is possible, else `order`, else day first between dots. When nothing
// decides (09/02/2023), the date is known to its year only.
PartialDate readDate(QStringView text, DateOrder order = DateOrder::Unknown);

} // namespace acervo

// Reading the date that a text is, in English, Spanish, Portuguese and French. Pure; any thread.
#pragma once

#include "partialdate.h"

#include <QStringView>

namespace acervo {

// How 09/02/2023 is meant, where the source is known.
enum class DateOrder : quint8 { Unknown, DayFirst, MonthFirst };

// The date that the whole text is, white space around it aside; one that is not known when it is
// anything else ("January", "in 2023", "May 1, 2023: a day"). Read are
//   January 1, 2024 · Sept 9th, 2023 · 16 de febrero de 2023 · 1er mars 2024 · 2023 Feb 16 ·
//   16-Feb-2023 setembro de 2022 · Sep/2022 · spring 2011 (its year) · 2003 · 1000 to 2999 for a
//   bare year 2023-02-16 · 2023/02 · 20230216 · 16.02.2023 · 09/02/2023
// with a weekday in front, and a time of day and zone behind (ISO 8601, RFC 822 with its years of
// two digits, "at 4:30 pm"); the date is taken as written, no zone is applied. Numbers alone: the
// order that is possible, else `order`, else day first between dots. When nothing decides
// (09/02/2023), the date is known only to its year.
PartialDate readDate(QStringView text, DateOrder order = DateOrder::Unknown);

} // namespace acervo

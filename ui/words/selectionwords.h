// What several articles have in common, in words. Pure; any thread.
#pragma once

#include "partialdate.h"

#include <QString>

namespace acervo {

// "1 January 2024", or "16 February 2023 to 1 January 2024"; with how many have no date.
QString datesInWords(const PartialDate &earliest, const PartialDate &latest, qint64 undated);

// "5 read, 7 unread, 2 starred"; what there is none of is not said.
QString readingInWords(qint64 read, qint64 unread, qint64 starred);

// Why nothing is done that can be done to one article alone.
QString oneIsNeededInWords(qint64 selected);

} // namespace acervo

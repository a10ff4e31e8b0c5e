// What the time strip says: in its tooltip and to a screen reader. Pure; GUI thread.
#pragma once

#include "stripscale.h"

namespace acervo {

// "2023: 4 of 6 articles", "March 2023: 4 of 6 articles, 2 of them known only by year or month"
QString barInWords(const StripScale &scale, qsizetype bar);
QString rangeInWords(const StripScale &scale, const StripRange &range); // with its counts
QString spanInWords(const DateSpan &span);              // "2021 to 2023", "from 2021", "until 2023"
QString undatedInWords(const TimeHistogram &histogram); // "No date: 4 of 6 articles"

} // namespace acervo

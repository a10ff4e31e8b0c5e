// The headings of a timeline: where each year, month or day begins. Pure; any thread.
#pragma once

#include "rowdates.h"
#include "searchresult.h"

namespace acervo {

// The finest of year, month and day under which rows in the order of time still stand together: at
// least four under a heading on average, and no more than 600 headings.
PartialDate::Precision headingUnit(const RowDates &dates);

// One pass over the rows. A date that is known less well than `unit` comes under a heading as
// coarse as itself, an unknown one under a heading of its own, last.
std::vector<TimelineHeading> timelineHeadings(const RowDates &dates, PartialDate::Precision unit);

} // namespace acervo

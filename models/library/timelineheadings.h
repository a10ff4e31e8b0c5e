// The headings of a timeline: where each year, month or day begins. Pure over Columns; the search
// thread.
#pragma once

#include "columns.h"
#include "searchresult.h"

namespace acervo {

// The finest of year, month and day under which rows still stand together: at least four under a
// heading on average, and no more than 600 headings. None unless the order is by date.
PartialDate::Precision headingUnit(const Columns &columns, std::span<const Slot> order,
                                   SortOrder sort);

// One pass over `order`. A date that is known less well than `unit` comes under a heading as coarse
// as itself, an unknown one under a heading of its own, last. Empty where `unit` is None.
std::vector<TimelineHeading> timelineHeadings(const Columns &columns, std::span<const Slot> order,
                                              PartialDate::Precision unit);

} // namespace acervo

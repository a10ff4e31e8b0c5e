// The headings of a timeline: where each year begins. Pure over Columns; the search thread.
#pragma once

#include "columns.h"
#include "searchresult.h"

namespace acervo {

// Empty unless the order is by date. Articles without a date come under a heading of their own,
// last.
std::vector<TimelineHeading> timelineHeadings(const Columns &columns, std::span<const Slot> order,
                                              SortOrder sort);

} // namespace acervo

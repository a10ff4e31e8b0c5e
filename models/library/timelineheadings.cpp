#include "timelineheadings.h"

namespace acervo {

std::vector<TimelineHeading> timelineHeadings(const Columns &columns, std::span<const Slot> order,
                                              SortOrder sort)
{
    std::vector<TimelineHeading> headings;
    if (sort != SortOrder::Newest && sort != SortOrder::Oldest)
        return headings;

    // The year is worked out only where the day leaves the one before: a million rows have few
    // years.
    PartialDate year;
    for (size_t row = 0; row < order.size(); ++row) {
        const PartialDate date = columns.dateAt(order[row]);
        const bool sameYear = date.isKnown() == year.isKnown() &&
                              date.firstDay() >= year.firstDay() &&
                              date.firstDay() <= year.lastDay();
        if (row > 0 && sameYear)
            continue;
        year = date.isKnown() ? PartialDate::ofYear(date.year()) : PartialDate();
        headings.push_back({.row = qsizetype(row), .period = year});
    }
    return headings;
}

} // namespace acervo

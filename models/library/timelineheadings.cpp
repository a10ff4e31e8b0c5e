#include "timelineheadings.h"

#include <algorithm>

namespace acervo {

namespace {

using Precision = PartialDate::Precision;

constexpr qsizetype fewestRows = 4;     // under a heading, on average
constexpr qsizetype mostHeadings = 600; // each is a section of the view that has its own height

constexpr qsizetype daysInMonth = 30;

// Days from the first to the last dated row; 0 where none is dated.
qsizetype spannedDays(const Columns &columns, std::span<const Slot> order)
{
    const DateColumn &dates = columns.dates();
    // Rows without a date are last.
    const auto end =
        std::ranges::partition_point(order, [&](Slot slot) { return dates.isKnown(slot); });
    if (end == order.begin())
        return 0;
    const qint64 first = dates.firstDay(order.front());
    const qint64 last = dates.firstDay(*(end - 1));
    return qsizetype(std::abs(first - last)) + 1;
}

bool fits(qsizetype rows, qsizetype periods)
{
    return periods <= mostHeadings && rows >= fewestRows * periods;
}

PartialDate atMost(const PartialDate &date, Precision unit)
{
    switch (std::min(date.precision(), unit)) {
    case Precision::Year:
        return PartialDate::ofYear(date.year());
    case Precision::Month:
        return PartialDate::ofMonth(date.year(), date.month());
    case Precision::Day:
        return date;
    case Precision::None:
        break;
    }
    return {};
}

// Without working out the date's year, month and day: a million rows have few headings.
bool liesUnder(const PartialDate &date, const PartialDate &period, Precision unit)
{
    return std::min(date.precision(), unit) == period.precision() &&
           date.firstDay() >= period.firstDay() && date.firstDay() <= period.lastDay();
}

} // namespace

Precision headingUnit(const Columns &columns, std::span<const Slot> order, SortOrder sort)
{
    if (sort != SortOrder::Newest && sort != SortOrder::Oldest)
        return Precision::None;
    const auto rows = qsizetype(order.size());
    const qsizetype days = spannedDays(columns, order);
    if (fits(rows, days))
        return Precision::Day;
    return fits(rows, days / daysInMonth + 1) ? Precision::Month : Precision::Year;
}

std::vector<TimelineHeading> timelineHeadings(const Columns &columns, std::span<const Slot> order,
                                              Precision unit)
{
    std::vector<TimelineHeading> headings;
    if (unit == Precision::None)
        return headings;
    for (size_t row = 0; row < order.size(); ++row) {
        const PartialDate date = columns.dateAt(order[row]);
        if (headings.empty() || !liesUnder(date, headings.back().period, unit))
            headings.push_back({.row = qsizetype(row), .period = atMost(date, unit)});
    }
    return headings;
}

} // namespace acervo

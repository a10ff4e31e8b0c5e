#include "timelineheadings.h"

#include <algorithm>
#include <ranges>

namespace acervo {

namespace {

using Precision = PartialDate::Precision;

constexpr qsizetype fewestRows = 4;     // under a heading, on average
constexpr qsizetype mostHeadings = 600; // each is a section of the view that has its own height

constexpr qsizetype daysInMonth = 30;

// Days from the first to the last dated row; 0 where none is dated.
qsizetype spannedDays(const RowDates &dates)
{
    // Rows without a date are last.
    const auto rows = std::views::iota(qsizetype(0), dates.size());
    const qsizetype known =
        std::ranges::partition_point(rows, [&](qsizetype row) { return dates.at(row).isKnown(); }) -
        rows.begin();
    if (known == 0)
        return 0;
    const qint32 first = dates.at(0).firstDay();
    const qint32 last = dates.at(known - 1).firstDay();
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

// The rows under a heading stand together: in strides that double, then by halves, far fewer than
// all of them are looked at.
qsizetype endOfPeriod(const RowDates &dates, const TimelineHeading &heading, Precision unit)
{
    const auto isUnder = [&](qsizetype row) {
        return liesUnder(dates.at(row), heading.period, unit);
    };
    qsizetype inside = heading.row;
    qsizetype stride = 1;
    while (inside + stride < dates.size() && isUnder(inside + stride)) {
        inside += stride;
        stride *= 2;
    }
    const auto rest = std::views::iota(inside + 1, std::min(inside + stride, dates.size()));
    return inside + 1 + (std::ranges::partition_point(rest, isUnder) - rest.begin());
}

} // namespace

Precision headingUnit(const RowDates &dates)
{
    const qsizetype days = spannedDays(dates);
    if (fits(dates.size(), days))
        return Precision::Day;
    return fits(dates.size(), days / daysInMonth + 1) ? Precision::Month : Precision::Year;
}

std::vector<TimelineHeading> timelineHeadings(const RowDates &dates, Precision unit)
{
    std::vector<TimelineHeading> headings;
    for (qsizetype row = 0; row < dates.size(); row = endOfPeriod(dates, headings.back(), unit))
        headings.push_back({.row = row, .period = atMost(dates.at(row), unit)});
    return headings;
}

} // namespace acervo

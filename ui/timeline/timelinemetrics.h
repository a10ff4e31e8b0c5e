// The measures of a timeline row, made from the application's font and the language's dates.
// Value; GUI thread.
#pragma once

#include "partialdate.h"

#include <QFont>
#include <QRect>

namespace acervo {

struct TimelineMetrics
{
    QFont heading;
    QFont unreadTitle;
    QFont readTitle;
    QFont summary;
    QFont date;

    int rowHeight = 0;
    int headingHeight = 0; // what a row with a heading is taller
    int yearlessDate = 0;  // width of the date column where the year stands above
    int fullDate = 0;      // and where it does not

    static TimelineMetrics of(const QFont &base);
    int heightOf(bool hasHeading) const { return rowHeight + (hasHeading ? headingHeight : 0); }
};

// The parts of one row, left to right.
struct TimelineRowLayout
{
    QRect heading; // empty on a row without one
    QRect row;     // what selection and the pointer colour
    QRect dot;
    QRect date;
    QRect title;
    QRect summary;
    QRect marks; // as wide as the marks it holds

    static TimelineRowLayout of(const TimelineMetrics &metrics, const QRect &section,
                                bool hasHeading, bool yearAbove, int marks);
};

// The date column: "1 Jan", "Jan", "2024" under a year's heading; with the year where there is
// none.
QString timelineDate(const PartialDate &date, bool yearAbove);

} // namespace acervo

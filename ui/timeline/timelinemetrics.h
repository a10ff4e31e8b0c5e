// The measures of a timeline row, made from the application's font and the language's dates.
// Value; GUI thread.
#pragma once

#include "partialdate.h"

#include <QFont>
#include <QRect>

namespace acervo {

enum class RowDensity : quint8 {
    Comfortable, // the title, the summary below it
    Compact,     // both on one line
};

struct TimelineMetrics
{
    QFont heading;
    QFont unreadTitle;
    QFont readTitle;
    QFont summary;
    QFont date;

    RowDensity density = RowDensity::Comfortable;
    int rowHeight = 0;
    int headingHeight = 0; // what a row with a heading is taller
    int yearlessDate = 0;  // width of the date column where the year stands above
    int fullDate = 0;      // and where it does not

    static TimelineMetrics of(const QFont &base, RowDensity density = RowDensity::Comfortable);
    int heightOf(bool hasHeading) const { return rowHeight + (hasHeading ? headingHeight : 0); }
    // Under headings of `unit`; 0: under a day's heading no date is said again.
    int dateWidth(PartialDate::Precision unit) const;
};

// The parts of one row, left to right.
struct TimelineRowLayout
{
    QRect heading; // empty on a row without one
    QRect row;     // what selection and the pointer colour
    QRect dot;
    QRect date;
    QRect title;
    QRect summary; // empty in a compact row: it stands behind the title, if there is room
    QRect marks;   // as wide as the marks it holds
    QRect chips;   // empty where there are none

    // `unit` is what the headings of the list stand for.
    static TimelineRowLayout of(const TimelineMetrics &metrics, const QRect &section,
                                bool hasHeading, PartialDate::Precision unit, int marks);
    // Chips stand at the end of the last line, and leave most of it to the words.
    int roomForChips() const;
    TimelineRowLayout besideChips(int width, const TimelineMetrics &metrics) const;
    // Behind a title that takes `advance`; empty where there is no room worth it.
    QRect summaryBehindTitle(int advance) const;
};

// The date column: "1 Jan", "Jan", "2024" under the heading of a year or month; nothing under a
// day's; with the year where there are no headings.
QString timelineDate(const PartialDate &date, PartialDate::Precision unit);

} // namespace acervo

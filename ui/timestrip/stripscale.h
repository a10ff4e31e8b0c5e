// StripScale lays the bars of a TimeHistogram out over a width: where a bar stands and what a place
// means. Where there are more periods than pixels allow, a bar is several of them. Articles of
// which only the year or month is known are spread over it. Value; any thread.
#pragma once

#include "query.h"
#include "searchresult.h"

#include <QRect>

namespace acervo {

// One bar: the periods from `first` to `last`, both inclusive.
struct StripBar
{
    PartialDate first;
    PartialDate last;
    qint64 all = 0; // whose date is known as well as the bars
    qint64 matching = 0;
    qint64 found = 0;     // of the matching: by the query's own dates, too
    double spreadAll = 0; // this bar's share of the others
    double spreadMatching = 0;
    double spreadFound = 0;

    bool operator==(const StripBar &) const = default;
};

// Bars by their index, both inclusive.
struct StripRange
{
    qsizetype first = 0;
    qsizetype last = 0;

    bool contains(qsizetype index) const { return index >= first && index <= last; }
    bool operator==(const StripRange &) const = default;
};

// The articles that a query for a range finds: also those that may lie in it.
struct StripCounts
{
    qint64 all = 0;
    qint64 matching = 0;
    qint64 uncertain = 0; // of the matching: may lie outside, as only year or month is known

    bool operator==(const StripCounts &) const = default;
};

class StripScale
{
public:
    static constexpr double narrowest = 3; // pixels for a bar with its gap
    static constexpr double widest = 28;   // of a bar itself; the rest of its place stays empty

    StripScale() = default;
    StripScale(const TimeHistogram &histogram, const QRect &area);

    bool isEmpty() const { return m_bars.isEmpty(); }
    const QList<StripBar> &bars() const { return m_bars; }
    PartialDate::Precision unit() const { return m_unit; }
    const QRect &area() const { return m_area; }

    qsizetype indexAt(double x) const;    // the nearest bar; -1 where there are none
    double leftOf(qsizetype index) const; // of the bar's place
    double placeWidth() const;
    QRectF barRect(qsizetype index, double count) const; // 2 pixels high at least when count > 0
    double leftOf(const StripRange &range) const { return leftOf(range.first); }
    double rightOf(const StripRange &range) const { return leftOf(range.last + 1); }

    // The bars that share a day with the span; nothing when none does.
    std::optional<StripRange> rangeOf(const DateSpan::Days &days) const;
    DateSpan spanOf(const StripRange &range) const;
    bool holdsFirst(const DateSpan::Days &days) const; // the span begins in the bars
    bool holdsLast(const DateSpan::Days &days) const;
    StripCounts countsOf(const StripRange &range) const;

private:
    void gather(const QList<TimeBar> &periods);
    void spread(const TimeBar &longer);

    QList<StripBar> m_bars;
    QList<TimeBar> m_longer;
    QRect m_area;
    PartialDate::Precision m_unit = PartialDate::Precision::Year;
    double m_most = 0;
};

} // namespace acervo

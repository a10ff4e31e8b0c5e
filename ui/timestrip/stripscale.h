// StripScale lays the bars of a TimeHistogram out over a width: where a bar stands and what a place
// means. Where there are more periods than pixels allow, a bar is several of them. Value; any
// thread.
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
    qint64 all = 0;
    qint64 matching = 0;
    qint64 uncertain = 0;

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
    QRectF barRect(qsizetype index, qint64 count) const; // 2 pixels high at least when count > 0
    double leftOf(const StripRange &range) const { return leftOf(range.first); }
    double rightOf(const StripRange &range) const { return leftOf(range.last + 1); }

    // The bars that share a day with the span; nothing when none does.
    std::optional<StripRange> rangeOf(const DateSpan::Days &days) const;
    DateSpan spanOf(const StripRange &range) const;

private:
    QList<StripBar> m_bars;
    QRect m_area;
    PartialDate::Precision m_unit = PartialDate::Precision::Year;
    qint64 m_most = 0;
};

} // namespace acervo

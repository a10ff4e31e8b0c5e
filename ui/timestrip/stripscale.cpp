#include "stripscale.h"

#include <algorithm>
#include <cmath>

namespace acervo {

StripScale::StripScale(const TimeHistogram &histogram, const QRect &area)
    : m_area(area)
    , m_unit(histogram.unit)
{
    if (histogram.bars.isEmpty() || area.width() <= 0)
        return;
    m_longer = histogram.longer;
    gather(histogram.bars);
    for (const TimeBar &longer : std::as_const(m_longer))
        spread(longer);
    for (const StripBar &bar : std::as_const(m_bars))
        m_most = std::max(m_most, double(bar.all) + bar.spreadAll);
}

void StripScale::gather(const QList<TimeBar> &periods)
{
    const auto mostBars = std::max<qsizetype>(1, qsizetype(m_area.width() / narrowest));
    const qsizetype together = (periods.size() + mostBars - 1) / mostBars;
    m_bars.reserve(periods.size() / together + 1);
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const TimeBar &period = periods[i];
        if (i % together == 0)
            m_bars.append({.first = period.period, .last = period.period});
        StripBar &bar = m_bars.back();
        bar.last = period.period;
        bar.all += period.all;
        bar.matching += period.matching;
        bar.found += period.found;
    }
}

// The histogram counts it at the first bar of its period that there is.
void StripScale::spread(const TimeBar &longer)
{
    const qint32 firstDay = longer.period.firstDay();
    const qint32 lastDay = longer.period.lastDay();
    const auto range = rangeOf({firstDay, lastDay});
    if (!range)
        return;
    m_bars[range->first].all -= longer.all;
    m_bars[range->first].matching -= longer.matching;
    m_bars[range->first].found -= longer.found;
    const double days = lastDay - firstDay + 1.0;
    for (qsizetype i = range->first; i <= range->last; ++i) {
        StripBar &bar = m_bars[i];
        const qint32 from = std::max(firstDay, bar.first.firstDay());
        const qint32 to = std::min(lastDay, bar.last.lastDay());
        const double share = (to - from + 1.0) / days;
        bar.spreadAll += share * double(longer.all);
        bar.spreadMatching += share * double(longer.matching);
        bar.spreadFound += share * double(longer.found);
    }
}

double StripScale::placeWidth() const
{
    return m_bars.isEmpty() ? 0 : double(m_area.width()) / double(m_bars.size());
}

qsizetype StripScale::indexAt(double x) const
{
    if (m_bars.isEmpty())
        return -1;
    const auto index = qsizetype(std::floor((x - m_area.left()) / placeWidth()));
    return std::clamp<qsizetype>(index, 0, m_bars.size() - 1);
}

double StripScale::leftOf(qsizetype index) const
{
    return m_area.left() + placeWidth() * double(index);
}

QRectF StripScale::barRect(qsizetype index, double count) const
{
    if (count <= 0 || m_most <= 0)
        return {};
    const double place = placeWidth();
    const double gap = place < 6 ? 1 : place < 16 ? 2 : 4;
    const double width = std::min(place - gap, widest);
    // Linear, so that twice the height is twice the articles; but one article in a library of a
    // million still shows.
    const double height = std::max(2.0, std::round(m_area.height() * count / m_most));
    const double left = leftOf(index) + (place - width) / 2;
    return {left, m_area.bottom() + 1 - height, width, height};
}

std::optional<StripRange> StripScale::rangeOf(const DateSpan::Days &days) const
{
    const auto begin = m_bars.cbegin();
    const auto first = std::ranges::partition_point(
        m_bars, [&](const StripBar &bar) { return bar.last.lastDay() < days.first; });
    const auto end = std::partition_point(first, m_bars.cend(), [&](const StripBar &bar) {
        return bar.first.firstDay() <= days.last;
    });
    if (first == end)
        return {};
    return StripRange{first - begin, end - begin - 1};
}

DateSpan StripScale::spanOf(const StripRange &range) const
{
    DateSpan span;
    span.from = m_bars[range.first].first;
    span.to = m_bars[range.last].last;
    return span;
}

bool StripScale::holdsFirst(const DateSpan::Days &days) const
{
    return !isEmpty() && days.first >= m_bars.front().first.firstDay() &&
           days.first <= m_bars.back().last.lastDay();
}

bool StripScale::holdsLast(const DateSpan::Days &days) const
{
    return !isEmpty() && days.last >= m_bars.front().first.firstDay() &&
           days.last <= m_bars.back().last.lastDay();
}

StripCounts StripScale::countsOf(const StripRange &range) const
{
    StripCounts counts;
    for (qsizetype i = range.first; i <= range.last; ++i) {
        counts.all += m_bars[i].all;
        counts.matching += m_bars[i].matching;
    }
    const qint32 first = m_bars[range.first].first.firstDay();
    const qint32 last = m_bars[range.last].last.lastDay();
    for (const TimeBar &longer : m_longer) {
        if (longer.period.firstDay() > last || longer.period.lastDay() < first)
            continue;
        counts.all += longer.all;
        counts.matching += longer.matching;
        const bool liesInside =
            longer.period.firstDay() >= first && longer.period.lastDay() <= last;
        if (!liesInside)
            counts.uncertain += longer.matching;
    }
    return counts;
}

} // namespace acervo

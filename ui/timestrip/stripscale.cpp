#include "stripscale.h"

#include <algorithm>
#include <cmath>

namespace acervo {

StripScale::StripScale(const TimeHistogram &histogram, const QRect &area)
    : m_area(area)
    , m_unit(histogram.unit)
{
    const qsizetype periods = histogram.bars.size();
    if (periods == 0 || area.width() <= 0)
        return;
    const auto mostBars = std::max<qsizetype>(1, qsizetype(area.width() / narrowest));
    const qsizetype together = (periods + mostBars - 1) / mostBars;
    m_bars.reserve(periods / together + 1);
    for (qsizetype i = 0; i < periods; ++i) {
        const TimeBar &period = histogram.bars[i];
        if (i % together == 0)
            m_bars.append({period.period, period.period, 0, 0, 0});
        StripBar &bar = m_bars.back();
        bar.last = period.period;
        bar.all += period.all;
        bar.matching += period.matching;
        bar.uncertain += period.uncertain;
    }
    for (const StripBar &bar : std::as_const(m_bars))
        m_most = std::max(m_most, bar.all);
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

QRectF StripScale::barRect(qsizetype index, qint64 count) const
{
    if (count <= 0 || m_most <= 0)
        return {};
    const double place = placeWidth();
    const double gap = place < 6 ? 1 : place < 16 ? 2 : 4;
    const double width = std::min(place - gap, widest);
    // Linear, so that twice the height is twice the articles; but one article in a library of a
    // million still shows.
    const double height =
        std::max(2.0, std::round(m_area.height() * double(count) / double(m_most)));
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

} // namespace acervo

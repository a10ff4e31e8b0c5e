#include "stripdrag.h"

#include "stripspans.h"

#include <cmath>

namespace acervo {

namespace {

constexpr double edgeReach = 5; // pixels beside an edge that still take hold of it

} // namespace

StripDrag::Grip StripDrag::gripAt(const StripScale &scale, const std::optional<Standing> &shown,
                                  double x)
{
    const auto range = shown ? scale.rangeOf(shown->days) : std::nullopt;
    if (!range)
        return Grip::New;
    const double left = scale.leftOf(*range);
    const double right = scale.rightOf(*range);
    if (std::abs(x - right) <= edgeReach && scale.holdsLast(shown->days))
        return Grip::Last;
    if (std::abs(x - left) <= edgeReach && scale.holdsFirst(shown->days))
        return Grip::First;
    return x > left && x < right ? Grip::Middle : Grip::New;
}

void StripDrag::press(const StripScale &scale, const std::optional<Standing> &shown, double x)
{
    const qsizetype pressed = scale.indexAt(x);
    m_grip = gripAt(scale, shown, x);
    m_startX = x;
    m_isMoving = false;
    m_now.reset();
    m_before = shown ? shown->span : DateSpan{};
    m_days = shown ? shown->days : DateSpan::Days{};
    m_start = m_grip == Grip::New ? scale.spanOf({pressed, pressed})
                                  : fixedSpan(shown->span, shown->days);
}

bool StripDrag::move(const StripScale &scale, double x, int clickDistance)
{
    if (!m_isMoving && std::abs(x - m_startX) < clickDistance)
        return false;
    m_isMoving = true;
    const DateSpan span = draggedTo(scale, x);
    if (m_now == span)
        return false;
    m_now = span;
    return true;
}

DateSpan StripDrag::draggedTo(const StripScale &scale, double x) const
{
    const qsizetype here = scale.indexAt(x);
    const StripBar &bar = scale.bars()[here];
    switch (m_grip) {
    case Grip::First:
        return withEnd(m_start, SpanEnd::First, bar.first, bar.last);
    case Grip::Last:
        return withEnd(m_start, SpanEnd::Last, bar.first, bar.last);
    case Grip::Middle:
        return middleDraggedTo(scale, x);
    default: {
        const qsizetype pressed = scale.indexAt(m_startX);
        return scale.spanOf({std::min(pressed, here), std::max(pressed, here)});
    }
    }
}

// An end that is in sight stays in sight.
DateSpan StripDrag::middleDraggedTo(const StripScale &scale, double x) const
{
    const qsizetype pressed = scale.indexAt(m_startX);
    const qsizetype end = scale.bars().size() - 1;
    qsizetype by = scale.indexAt(x) - pressed;
    if (const auto range = scale.rangeOf(m_days)) {
        if (scale.holdsFirst(m_days))
            by = std::max(by, -range->first);
        if (scale.holdsLast(m_days))
            by = std::min(by, end - range->last);
    }
    const qsizetype to = std::clamp<qsizetype>(pressed + by, 0, end);
    return shifted(m_start, scale.unit(),
                   periodsFrom(scale.bars()[pressed].first, scale.bars()[to].first, scale.unit()));
}

} // namespace acervo

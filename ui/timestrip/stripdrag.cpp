#include "stripdrag.h"

#include <cmath>

namespace acervo {

namespace {

constexpr double edgeReach = 5; // pixels beside an edge that still take hold of it

StripRange ordered(qsizetype one, qsizetype other)
{
    return {std::min(one, other), std::max(one, other)};
}

} // namespace

StripDrag::Grip StripDrag::gripAt(const StripScale &scale, const std::optional<StripRange> &shown,
                                  double x)
{
    if (!shown)
        return Grip::New;
    const double left = scale.leftOf(*shown);
    const double right = scale.rightOf(*shown);
    if (std::abs(x - right) <= edgeReach)
        return Grip::Last;
    if (std::abs(x - left) <= edgeReach)
        return Grip::First;
    return x > left && x < right ? Grip::Middle : Grip::New;
}

void StripDrag::press(const StripScale &scale, const std::optional<StripRange> &shown, double x)
{
    const qsizetype pressed = scale.indexAt(x);
    m_grip = gripAt(scale, shown, x);
    m_startX = x;
    m_isMoving = false;
    m_now.reset();
    m_start = m_grip == Grip::New ? StripRange{pressed, pressed} : *shown;
    m_before = shown ? scale.spanOf(*shown) : DateSpan{};
}

bool StripDrag::move(const StripScale &scale, double x, int clickDistance)
{
    if (!m_isMoving && std::abs(x - m_startX) < clickDistance)
        return false;
    m_isMoving = true;
    const StripRange range = draggedTo(scale, x);
    if (m_now == range)
        return false;
    m_now = range;
    return true;
}

StripRange StripDrag::draggedTo(const StripScale &scale, double x) const
{
    const qsizetype here = scale.indexAt(x);
    switch (m_grip) {
    case Grip::First: // beyond the other edge the range turns over
        return ordered(here, m_start.last);
    case Grip::Middle: {
        const qsizetype last = scale.bars().size() - 1;
        const qsizetype by =
            std::clamp(here - scale.indexAt(m_startX), -m_start.first, last - m_start.last);
        return {m_start.first + by, m_start.last + by};
    }
    default:
        return ordered(here, m_start.first);
    }
}

} // namespace acervo

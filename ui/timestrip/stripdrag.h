// StripDrag is a press of the mouse on the time strip and what it drags: a new range, an edge of
// the one that stands, or the whole of it. Value; GUI thread.
#pragma once

#include "stripscale.h"

namespace acervo {

class StripDrag
{
public:
    enum class Grip : quint8 { None, New, First, Last, Middle };

    // What a press at x takes hold of; `shown` is the range that stands.
    static Grip gripAt(const StripScale &scale, const std::optional<StripRange> &shown, double x);

    void press(const StripScale &scale, const std::optional<StripRange> &shown, double x);
    // True when the range has become another one. A short way is still a click.
    bool move(const StripScale &scale, double x, int clickDistance);

    bool isActive() const { return m_grip != Grip::None; }
    bool isMoving() const { return m_isMoving; }
    double startX() const { return m_startX; }
    const std::optional<StripRange> &now() const { return m_now; } // none while it is a click
    const DateSpan &before() const { return m_before; } // what Esc goes back to; may be empty

private:
    StripRange draggedTo(const StripScale &scale, double x) const;

    Grip m_grip = Grip::None;
    double m_startX = 0;
    bool m_isMoving = false;
    StripRange m_start; // the range, or the pressed bar
    DateSpan m_before;
    std::optional<StripRange> m_now;
};

} // namespace acervo

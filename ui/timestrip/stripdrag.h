// StripDrag is a press of the mouse on the time strip and what it drags: a new range, an edge of
// the one that stands, or the whole of it. An edge that is not dragged stays where it was, also
// where it is more exact than the bars or out of sight. Value; GUI thread.
#pragma once

#include "stripscale.h"

namespace acervo {

class StripDrag
{
public:
    enum class Grip : quint8 { None, New, First, Last, Middle };

    // The range that the query has, as it says it and as days.
    struct Standing
    {
        DateSpan span;
        DateSpan::Days days;

        bool operator==(const Standing &) const = default;
    };

    // What a press at x takes hold of.
    static Grip gripAt(const StripScale &scale, const std::optional<Standing> &shown, double x);

    void press(const StripScale &scale, const std::optional<Standing> &shown, double x);
    // True when the range has become another one. A short way is still a click.
    bool move(const StripScale &scale, double x, int clickDistance);

    bool isActive() const { return m_grip != Grip::None; }
    bool isMoving() const { return m_isMoving; }
    Grip grip() const { return m_grip; }
    double startX() const { return m_startX; }
    const std::optional<DateSpan> &now() const { return m_now; } // none while it is a click
    const DateSpan &before() const { return m_before; } // what Esc goes back to; may be empty

private:
    DateSpan draggedTo(const StripScale &scale, double x) const;
    DateSpan middleDraggedTo(const StripScale &scale, double x) const;

    Grip m_grip = Grip::None;
    double m_startX = 0;
    bool m_isMoving = false;
    DateSpan m_start; // the range, or the pressed bar
    DateSpan m_before;
    DateSpan::Days m_days;
    std::optional<DateSpan> m_now;
};

} // namespace acervo

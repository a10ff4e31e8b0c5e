// What the mouse does on the TimeStrip.
#include "striplabels.h"
#include "timestrip.h"

#include <QApplication>
#include <QMouseEvent>

namespace acervo {

namespace {

constexpr double notch = 120; // of a wheel, as QWheelEvent counts

} // namespace

std::optional<StripLabel> TimeStrip::labelAt(const QPoint &place) const
{
    if (m_scale.isEmpty() || place.y() <= m_scale.area().bottom() + 1)
        return {};
    const QFontMetrics metrics(labelFont());
    for (const StripLabel &label : stripLabels(m_scale, metrics)) {
        if (std::abs(place.x() - label.centre) <= metrics.horizontalAdvance(label.text) / 2.0)
            return label;
    }
    return {};
}

void TimeStrip::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() == Qt::MiddleButton)
        m_panX = event->position().x();
    if (event->button() != Qt::LeftButton)
        return;
    if (undatedArea().contains(place)) {
        m_cursor = PartialDate{};
        Q_EMIT undatedToggled();
        return;
    }
    if (const auto label = labelAt(place)) {
        Q_EMIT periodWanted(m_scale.bars()[label->bar].first);
        return;
    }
    if (m_scale.isEmpty())
        return;
    m_drag.press(m_scale, m_standing, event->position().x());
    m_cursor = m_scale.bars()[m_scale.indexAt(place.x())].first;
    m_movedEnd = SpanEnd::Last;
    update();
}

void TimeStrip::showGripAt(const QPoint &place)
{
    if (undatedArea().contains(place) || labelAt(place)) {
        setCursor(Qt::PointingHandCursor);
        return;
    }
    switch (StripDrag::gripAt(m_scale, m_standing, place.x())) {
    case StripDrag::Grip::First:
    case StripDrag::Grip::Last:
        setCursor(Qt::SizeHorCursor);
        break;
    case StripDrag::Grip::Middle:
        setCursor(Qt::OpenHandCursor);
        break;
    default:
        unsetCursor();
    }
}

void TimeStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_panX && m_scale.area().width() > 0) {
        StripView view = m_view;
        const double perPixel = (view.last() - view.first() + 1.0) / m_scale.area().width();
        view.pan((*m_panX - x) * perPixel);
        // What is moved less than a period waits for the rest of the way.
        if (view.timeView() != m_view.timeView())
            m_panX = x;
        lookAt(view);
        return;
    }
    const bool isAside = undatedArea().contains(event->position().toPoint());
    const qsizetype here = m_scale.indexAt(x);
    m_hovered = here < 0 || isAside ? std::nullopt : std::optional(here);
    update();
    if (!m_drag.isActive())
        showGripAt(event->position().toPoint());
    else if (m_drag.move(m_scale, x, QApplication::startDragDistance())) {
        if (m_drag.grip() == StripDrag::Grip::Middle)
            setCursor(Qt::ClosedHandCursor);
        choose(*m_drag.now(), false);
    }
}

void TimeStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        m_panX.reset();
    if (event->button() != Qt::LeftButton || !m_drag.isActive())
        return;
    const StripDrag drag = std::exchange(m_drag, {});
    const qsizetype clicked = m_scale.indexAt(drag.startX());
    choose(drag.now().value_or(m_scale.spanOf({clicked, clicked})), true);
    showGripAt(event->position().toPoint());
}

void TimeStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() != Qt::LeftButton || undatedArea().contains(place) || labelAt(place))
        return;
    m_drag = {};
    choose({}, true);
}

// Both wheels of a touch pad at once zoom or move, whatever is the more.
void TimeStrip::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (m_scale.isEmpty() || m_drag.isActive())
        return;
    const QPoint turned = event->angleDelta();
    const bool isAlong = event->modifiers().testFlag(Qt::ShiftModifier) ||
                         std::abs(turned.x()) > std::abs(turned.y());
    const QRect area = m_scale.area();
    StripView view = m_view;
    if (isAlong) {
        const int along = turned.x() != 0 ? turned.x() : turned.y();
        view.pan(-along / notch * (view.last() - view.first() + 1.0) / 4);
    } else {
        const double share = (event->position().x() - area.left()) / area.width();
        view.zoom(turned.y() / notch, view.dayAt(share));
    }
    lookAt(view);
}

} // namespace acervo

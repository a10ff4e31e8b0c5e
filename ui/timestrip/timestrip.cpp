#include "timestrip.h"

#include "stripwords.h"
#include "style.h"
#include "timestripaccessible.h"
#include "timestrippainter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace acervo {

namespace {

constexpr int barsHeight = 5 * style::grid;

} // namespace

TimeStrip::TimeStrip(QWidget *parent)
    : QWidget(parent)
{
    installTimeStripAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Articles over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void TimeStrip::showHistogram(const TimeHistogram &histogram)
{
    if (histogram == m_histogram)
        return;
    const bool samePeriods = histogram.unit == m_histogram.unit &&
                             histogram.bars.size() == m_histogram.bars.size() &&
                             (histogram.bars.isEmpty() ||
                              histogram.bars.front().period == m_histogram.bars.front().period);
    m_histogram = histogram;
    if (!samePeriods) {
        // Indexes mean other periods now.
        takeDragBack();
        m_cursor.reset();
        m_extended.reset();
        m_hovered.reset();
    }
    layOut();
}

void TimeStrip::showRange(const std::optional<DateSpan::Days> &days)
{
    if (m_days == days)
        return;
    m_days = days;
    update();
    announce();
}

std::optional<StripRange> TimeStrip::range() const
{
    if (m_drag.now())
        return m_drag.now();
    if (m_extended)
        return m_extended;
    return m_days ? m_scale.rangeOf(*m_days) : std::nullopt;
}

void TimeStrip::layOut()
{
    const QRect area(2 * style::grid, style::grid + style::grid / 2, width() - 4 * style::grid,
                     barsHeight);
    m_scale = StripScale(m_histogram, area);
    if (m_cursor && *m_cursor >= m_scale.bars().size())
        m_cursor.reset();
    update();
    announce();
}

QSize TimeStrip::sizeHint() const
{
    const int label = QFontMetrics(style::font(style::TextSize::Small, font())).height();
    return {60 * style::grid, barsHeight + 3 * style::grid + label};
}

QSize TimeStrip::minimumSizeHint() const { return {20 * style::grid, sizeHint().height()}; }

void TimeStrip::choose(const std::optional<StripRange> &range, bool isFinal)
{
    Q_EMIT rangeChanged(range ? m_scale.spanOf(*range) : DateSpan{}, isFinal);
    update();
    announce();
}

void TimeStrip::takeDragBack()
{
    const StripDrag drag = std::exchange(m_drag, {});
    if (drag.isMoving())
        Q_EMIT rangeChanged(drag.before(), true);
    update();
}

void TimeStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_scale.isEmpty())
        return;
    const double x = event->position().x();
    m_extended.reset();
    m_drag.press(m_scale, range(), x);
    m_cursor = m_scale.indexAt(x);
    m_anchor = *m_cursor;
    update();
}

void TimeStrip::showGripAt(double x)
{
    switch (StripDrag::gripAt(m_scale, range(), x)) {
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
    update();
}

void TimeStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_scale.isEmpty())
        return;
    const double x = event->position().x();
    m_hovered = m_scale.indexAt(x);
    if (!m_drag.isActive())
        showGripAt(x);
    else if (m_drag.move(m_scale, x, QApplication::startDragDistance()))
        choose(m_drag.now(), false);
}

void TimeStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag.isActive())
        return;
    const StripDrag drag = std::exchange(m_drag, {});
    const qsizetype clicked = m_scale.indexAt(drag.startX());
    choose(drag.now().value_or(StripRange{clicked, clicked}), true);
}

void TimeStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = {};
    choose({}, true);
}

void TimeStrip::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void TimeStrip::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) {
        m_extended.reset();
        takeDragBack();
    }
    update();
}

void TimeStrip::moveCursor(qsizetype index, bool extend)
{
    m_cursor = std::clamp<qsizetype>(index, 0, m_scale.bars().size() - 1);
    if (extend) {
        m_extended = StripRange{std::min(m_anchor, *m_cursor), std::max(m_anchor, *m_cursor)};
    } else {
        m_anchor = *m_cursor;
        m_extended.reset();
    }
    update();
    announce();
}

bool TimeStrip::moveCursorBy(int key, bool extend)
{
    static constexpr int keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
    if (!std::ranges::contains(keys, key))
        return false;
    const std::optional<StripRange> shown = range();
    const qsizetype last = m_scale.bars().size() - 1;
    if (!m_cursor) {
        m_cursor = shown ? shown->first : last;
        m_anchor = *m_cursor;
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            moveCursor(*m_cursor, false);
            return true;
        }
    }
    switch (key) {
    case Qt::Key_Left:
        moveCursor(*m_cursor - 1, extend);
        return true;
    case Qt::Key_Right:
        moveCursor(*m_cursor + 1, extend);
        return true;
    case Qt::Key_Home:
        moveCursor(0, extend);
        return true;
    case Qt::Key_End:
        moveCursor(last, extend);
        return true;
    default:
        return false;
    }
}

void TimeStrip::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (!m_scale.isEmpty() && moveCursorBy(event->key(), extend))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor)
            choose(std::exchange(m_extended, {}).value_or(StripRange{*m_cursor, *m_cursor}), true);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_extended.reset();
        choose({}, true);
        return;
    case Qt::Key_Escape:
        if (m_drag.isActive() || m_extended) {
            m_extended.reset();
            takeDragBack();
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool TimeStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A drag, or a range that Shift has begun, is taken back before the window hears of Esc.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && (m_drag.isActive() || m_extended)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip && !m_scale.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype index = m_scale.indexAt(help->pos().x());
        const QRect place(int(m_scale.leftOf(index)), 0, int(m_scale.placeWidth()) + 1, height());
        QToolTip::showText(help->globalPos(), barInWords(m_scale, index), this, place);
        return true;
    }
    return QWidget::event(event);
}

void TimeStrip::resizeEvent(QResizeEvent *) { layOut(); }

void TimeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void TimeStrip::paintEvent(QPaintEvent *)
{
    if (m_scale.isEmpty())
        return;
    QPainter painter(this);
    StripLook look{palette(), style::font(style::TextSize::Small, font()), range(), {}, m_hovered};
    if (hasFocus())
        look.cursor = m_cursor;
    paintStrip(painter, m_scale, look);
}

QString TimeStrip::valueText() const
{
    if (m_scale.isEmpty())
        return tr("No dates");
    if (m_extended)
        return rangeInWords(m_scale, *m_extended);
    if (hasFocus() && m_cursor)
        return barInWords(m_scale, *m_cursor);
    const std::optional<StripRange> shown = range();
    return shown ? rangeInWords(m_scale, *shown) : tr("All of the time");
}

void TimeStrip::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent changed(this, valueText());
    QAccessible::updateAccessibility(&changed);
}

} // namespace acervo

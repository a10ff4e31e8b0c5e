#include "timestrip.h"

#include "dateinwords.h"
#include "striplabels.h"
#include "stripwords.h"
#include "style.h"
#include "timestripaccessible.h"
#include "timestrippainter.h"

#include <QAccessible>
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
        // A place means another period now.
        takeDragBack();
        m_hovered.reset();
    }
    layOut();
}

void TimeStrip::showRange(const DateSpan &span, QDate today)
{
    std::optional<Standing> standing;
    if (span != DateSpan{})
        standing = {span, span.days(today)};
    if (m_standing == standing && m_today == today)
        return;
    m_standing = standing;
    m_today = today;
    update();
    announce();
}

void TimeStrip::showUndatedChosen(bool chosen)
{
    if (std::exchange(m_undatedChosen, chosen) != chosen)
        update();
}

void TimeStrip::showListPlace(const std::optional<DateSpan::Days> &days)
{
    if (m_listPlace == days)
        return;
    m_listPlace = days;
    update();
}

std::optional<StripRange> TimeStrip::range() const
{
    if (m_drag.now())
        return m_scale.rangeOf(m_drag.now()->days(m_today));
    return m_standing ? m_scale.rangeOf(m_standing->days) : std::nullopt;
}

std::optional<qsizetype> TimeStrip::cursorBar() const
{
    if (!m_cursor || !m_cursor->isKnown())
        return {};
    const auto bars = m_scale.rangeOf({m_cursor->firstDay(), m_cursor->lastDay()});
    return bars ? std::optional(bars->first) : std::nullopt;
}

QFont TimeStrip::labelFont() const { return style::font(style::TextSize::Small, font()); }

QRect TimeStrip::undatedArea() const
{
    if (m_histogram.undated == 0)
        return {};
    const int wide = QFontMetrics(labelFont()).horizontalAdvance(dateInWords({})) + 2 * style::grid;
    return QRect(width() - wide - style::grid, 0, wide, height());
}

void TimeStrip::layOut()
{
    const int aside = undatedArea().width();
    const QRect area(2 * style::grid, style::grid + style::grid / 2,
                     width() - 4 * style::grid - aside, barsHeight);
    m_scale = StripScale(m_histogram, area);
    StripView view = m_view;
    view.setWhole(m_histogram.wholeFirst, m_histogram.wholeLast,
                  int(area.width() / StripScale::narrowest));
    lookAt(view);
    announce();
}

QSize TimeStrip::sizeHint() const
{
    return {60 * style::grid, barsHeight + 3 * style::grid + QFontMetrics(labelFont()).height()};
}

QSize TimeStrip::minimumSizeHint() const { return {20 * style::grid, sizeHint().height()}; }

void TimeStrip::choose(const DateSpan &span, bool isFinal)
{
    Q_EMIT rangeChanged(span, isFinal);
    update();
    announce();
}

void TimeStrip::lookAt(const StripView &view)
{
    const TimeView before = m_view.timeView();
    m_view = view;
    update();
    if (m_view.timeView() != before)
        Q_EMIT viewChanged(m_view.timeView());
}

void TimeStrip::takeDragBack()
{
    const StripDrag drag = std::exchange(m_drag, {});
    if (drag.isMoving())
        Q_EMIT rangeChanged(drag.before(), true);
    update();
}

void TimeStrip::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void TimeStrip::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        takeDragBack();
    update();
}

void TimeStrip::showTip(const QPoint &place, const QPoint &globalPlace)
{
    if (undatedArea().contains(place)) {
        QToolTip::showText(globalPlace, undatedInWords(m_histogram), this, undatedArea());
        return;
    }
    const qsizetype index = m_scale.indexAt(place.x());
    if (index < 0)
        return;
    const QRect bar(int(m_scale.leftOf(index)), 0, int(m_scale.placeWidth()) + 1, height());
    QToolTip::showText(globalPlace, barInWords(m_scale, index), this, bar);
}

bool TimeStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A drag is taken back before the window hears of Esc.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_drag.isActive()) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    return QWidget::event(event);
}

void TimeStrip::resizeEvent(QResizeEvent *) { layOut(); }

void TimeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        layOut();
    }
    QWidget::changeEvent(event);
}

void TimeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StripLook look{.palette = palette(),
                   .labelFont = labelFont(),
                   .range = range(),
                   .drawn = m_drag.now().has_value(),
                   .hovered = m_hovered,
                   .listPlace = m_listPlace ? m_scale.rangeOf(*m_listPlace) : std::nullopt,
                   .goesOnBefore = m_view.goesOnBefore(),
                   .goesOnAfter = m_view.goesOnAfter()};
    if (hasFocus() && !look.range) // where a range stands, it is what the keys move
        look.cursor = cursorBar();
    if (!m_scale.isEmpty())
        paintStrip(painter, m_scale, look);
    if (m_histogram.undated > 0) {
        const bool hasCursor = hasFocus() && m_cursor && !m_cursor->isKnown();
        paintUndated(painter, undatedArea(), m_histogram, look,
                     {.isChosen = m_undatedChosen, .hasCursor = hasCursor});
    }
}

QString TimeStrip::valueText() const
{
    if (m_scale.isEmpty())
        return m_histogram.undated > 0 ? undatedInWords(m_histogram) : tr("No dates");
    if (m_standing || m_drag.now()) {
        const DateSpan span = m_drag.now().value_or(m_standing ? m_standing->span : DateSpan{});
        const DateSpan::Days days = span.days(m_today);
        const std::optional<StripRange> shown = range();
        const bool isWhole = shown && m_scale.spanOf(*shown).days(m_today) == days;
        return isWhole ? rangeInWords(m_scale, *shown) : spanInWords(fixedSpan(span, days));
    }
    if (hasFocus() && m_cursor)
        return cursorBar() ? barInWords(m_scale, *cursorBar()) : undatedInWords(m_histogram);
    return m_undatedChosen ? undatedInWords(m_histogram) : tr("All of the time");
}

void TimeStrip::announce()
{
    const QString text = valueText();
    if (text == std::exchange(m_announced, text) || !QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent changed(this, text);
    QAccessible::updateAccessibility(&changed);
}

} // namespace acervo

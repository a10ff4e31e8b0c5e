// What keys do on the TimeStrip.
#include "stripspans.h"
#include "timestrip.h"

#include <QKeyEvent>

namespace acervo {

namespace {

bool isBackwards(int key) { return key == Qt::Key_Left || key == Qt::Key_Home; }
bool isFar(int key) { return key == Qt::Key_Home || key == Qt::Key_End; }

} // namespace

qint32 TimeStrip::barLength() const
{
    const StripBar &bar = m_scale.bars().front();
    return periodsFrom(bar.first, bar.last, m_scale.unit()) + 1;
}

PartialDate TimeStrip::wholeEnd(SpanEnd end) const
{
    const qint32 day = end == SpanEnd::First ? m_view.wholeFirst() : m_view.wholeLast();
    return periodAt(QDate::fromJulianDay(day), m_scale.unit());
}

void TimeStrip::moveRange(int key)
{
    const auto unit = m_scale.unit();
    const DateSpan span = fixedSpan(m_standing->span, m_standing->days);
    const SpanEnd end = isBackwards(key) ? SpanEnd::First : SpanEnd::Last;
    const bool isFirst = span.to.isKnown() ? end == SpanEnd::First && span.from.isKnown() : true;
    const QDate day = QDate::fromJulianDay(isFirst ? span.from.firstDay() : span.to.lastDay());
    const qint32 left = periodsFrom(periodAt(day, unit), wholeEnd(end), unit);
    const qint32 by = isFar(key)         ? left
                      : isBackwards(key) ? std::max(-barLength(), std::min(left, 0))
                                         : std::min(barLength(), std::max(left, 0));
    const DateSpan moved = shifted(span, unit, by);
    const DateSpan::Days days = moved.days(m_today);
    StripView view = m_view;
    view.reveal(isFirst ? days.first : days.last);
    lookAt(view);
    choose(moved, false);
}

// Where a key leads the end to that lies at `date`, within the library.
PartialDate TimeStrip::endMovedTo(const PartialDate &date, SpanEnd end, int key) const
{
    const auto unit = m_scale.unit();
    const PartialDate first = wholeEnd(SpanEnd::First);
    const PartialDate last = wholeEnd(SpanEnd::Last);
    if (isFar(key))
        return isBackwards(key) ? first : last;
    const PartialDate &here = date.isKnown() ? date : end == SpanEnd::First ? first : last;
    const qint32 day = end == SpanEnd::First ? here.firstDay() : here.lastDay();
    const PartialDate to = shifted(periodAt(QDate::fromJulianDay(day), unit), unit,
                                   isBackwards(key) ? -barLength() : barLength(), end);
    if (to.firstDay() < first.firstDay())
        return first;
    return to.lastDay() > last.lastDay() ? last : to;
}

void TimeStrip::moveEnd(int key)
{
    const DateSpan span = fixedSpan(m_standing->span, m_standing->days);
    const bool isFirst = m_movedEnd == SpanEnd::First;
    const PartialDate to = endMovedTo(isFirst ? span.from : span.to, m_movedEnd, key);
    const DateSpan changed = withEnd(span, m_movedEnd, to, to);
    const bool turned = isFirst ? span.to.isKnown() && to.firstDay() > span.to.lastDay()
                                : span.from.isKnown() && to.lastDay() < span.from.firstDay();
    if (turned)
        m_movedEnd = isFirst ? SpanEnd::Last : SpanEnd::First;
    StripView view = m_view;
    view.reveal(isBackwards(key) ? to.firstDay() : to.lastDay());
    lookAt(view);
    choose(changed, false);
}

// The undated stand behind the last period.
void TimeStrip::moveCursor(int key)
{
    const auto unit = m_scale.unit();
    const PartialDate first = wholeEnd(SpanEnd::First);
    const PartialDate last = wholeEnd(SpanEnd::Last);
    const bool isAside = m_cursor && !m_cursor->isKnown();
    PartialDate to;
    if (isFar(key))
        to = isBackwards(key) ? first : last;
    else if (!m_cursor)
        to = m_scale.bars().back().first;
    else if (isAside)
        to = last;
    else
        to = shifted(periodAt(QDate::fromJulianDay(m_cursor->firstDay()), unit), unit,
                     isBackwards(key) ? -barLength() : barLength(), SpanEnd::First);
    if (to.firstDay() < first.firstDay())
        to = first;
    const bool goesAside = !isBackwards(key) && m_histogram.undated > 0 &&
                           (isAside || to.firstDay() > last.firstDay());
    if (to.firstDay() > last.firstDay())
        to = last;
    m_cursor = goesAside ? PartialDate{} : to;
    StripView view = m_view;
    if (!goesAside)
        view.reveal(isBackwards(key) ? to.firstDay() : to.lastDay());
    lookAt(view);
    update();
    announce();
}

void TimeStrip::chooseCursor()
{
    if (!m_cursor)
        return;
    m_movedEnd = SpanEnd::Last;
    if (!m_cursor->isKnown())
        Q_EMIT undatedToggled();
    else if (const auto bar = cursorBar())
        choose(m_scale.spanOf({*bar, *bar}), true);
}

bool TimeStrip::moveBy(int key, bool extends)
{
    static constexpr int keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
    if (!std::ranges::contains(keys, key))
        return false;
    const bool cursorIsPeriod = m_cursor && m_cursor->isKnown() && cursorBar();
    if (extends && !m_standing && cursorIsPeriod) {
        m_movedEnd = SpanEnd::Last;
        m_standing = Standing{m_scale.spanOf({*cursorBar(), *cursorBar()}), {}};
        m_standing->days = m_standing->span.days(m_today);
    }
    if (!m_standing)
        moveCursor(key);
    else if (extends)
        moveEnd(key);
    else
        moveRange(key);
    return true;
}

// Around the cursor, the range's middle, or what is in the middle now.
bool TimeStrip::zoomBy(int key)
{
    StripView view = m_view;
    double day = view.dayAt(0.5);
    if (const std::optional<StripRange> shown = range()) {
        const DateSpan::Days days = m_scale.spanOf(*shown).days(m_today);
        day = (double(days.first) + days.last + 1) / 2;
    } else if (m_cursor && m_cursor->isKnown()) {
        day = m_cursor->firstDay();
    }
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view.zoom(1, day);
        break;
    case Qt::Key_Minus:
        view.zoom(-1, day);
        break;
    case Qt::Key_0:
        view.showWhole();
        break;
    default:
        return false;
    }
    lookAt(view);
    return true;
}

void TimeStrip::keyPressEvent(QKeyEvent *event)
{
    const bool hasOther =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (hasOther || m_scale.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (moveBy(event->key(), event->modifiers() & Qt::ShiftModifier) || zoomBy(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        chooseCursor();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose({}, true);
        return;
    case Qt::Key_Escape:
        if (m_drag.isActive()) {
            takeDragBack();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace acervo

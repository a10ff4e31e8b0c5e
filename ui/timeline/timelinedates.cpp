// What the TimelineView has to do with dates: the days in sight, and headings that are clicked.
#include "stickyheading.h"
#include "timelinemodel.h"
#include "timelineview.h"

#include <QMouseEvent>

namespace acervo {

void TimelineView::tellSeenDays()
{
    std::optional<DateSpan::Days> days;
    const int height = viewport()->height();
    const int first = rowAt(headingHeight());
    for (int row = first; row >= 0 && row < m_timeline.rowCount(); ++row) {
        if (rowViewportPosition(row) >= height)
            break;
        const PartialDate date = m_timeline.dateAt(row);
        if (!date.isKnown())
            continue;
        if (!days)
            days = {date.firstDay(), date.lastDay()};
        days->first = std::min(days->first, date.firstDay());
        days->last = std::max(days->last, date.lastDay());
    }
    if (days != std::exchange(m_seenDays, days))
        Q_EMIT seenDaysChanged(days);
}

std::optional<PartialDate> TimelineView::headingAt(const QPoint &place) const
{
    const QPoint inList = viewport()->mapTo(this, place);
    if (m_heading->isVisible() && m_heading->geometry().contains(inList))
        return m_heading->period();
    const int row = rowAt(place.y());
    const QVariant period = m_timeline.index(row, 0).data(TimelineModel::HeadingRole);
    if (!period.isValid() || place.y() >= rowViewportPosition(row) + m_metrics.headingHeight)
        return {};
    return period.value<PartialDate>();
}

// A date behind the last row leads to that row.
ArticleId TimelineView::goToDate(const PartialDate &date)
{
    const SearchResultPtr result = m_timeline.result();
    if (!result || !result->isByDate())
        return {};
    const int row = int(m_timeline.rowAtDate(date).value_or(m_timeline.rowCount() - 1));
    scrollTo(m_timeline.index(row, 0), PositionAtTop);
    return m_timeline.articleAt(row);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const auto heading = headingAt(event->position().toPoint());
    if (!heading)
        QTableView::mousePressEvent(event);
    else if (event->button() == Qt::LeftButton)
        Q_EMIT headingClicked(*heading);
}

// The second click of two: the list has moved below the pointer by then, and it opens nothing.
void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!headingAt(event->position().toPoint()))
        QTableView::mouseDoubleClickEvent(event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    if (headingAt(event->position().toPoint()))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

} // namespace acervo

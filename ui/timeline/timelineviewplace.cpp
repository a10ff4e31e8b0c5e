// How the list keeps its place, what is read and what is selected when a result takes the place of
// another.
#include "timelinemodel.h"
#include "timelineview.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace acervo {

void TimelineView::rememberPlace()
{
    const TimelinePlace before = std::exchange(m_place, {});
    m_foundBy.reset();
    if (hasCurrentRow())
        m_foundBy = m_timeline.result()->query;
    m_place.atTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    const int rows = m_timeline.rowCount();
    const int height = viewport()->height();
    for (int row = rowAt(0); row >= 0 && row < rows; ++row) {
        const int top = rowViewportPosition(row);
        if (top >= height)
            break;
        m_place.inView.append({m_timeline.articleAt(row), top});
    }
    rememberCurrent();
    // An article that is read on without a row would come back to where its row was, unless the
    // reader has looked elsewhere since.
    if (m_current != ArticleId{} && !hasCurrentRow()) {
        m_place.current = {m_current, before.current ? before.current->offset : 0};
        m_place.currentInView =
            before.currentInView && verticalScrollBar()->value() == m_returnedTo;
        if (m_place.after.isEmpty())
            m_place.after = before.after;
    }
    if (const qint64 count = selectedCount();
        (count > 1 || !m_hiddenSelected.isEmpty()) && count <= TimelinePlace::mostSelected) {
        const QList<ArticleId> selected = selectedArticles();
        m_place.selected = {selected.begin(), selected.end()};
    }
}

// After a result without the current article, the place where it was goes on.
void TimelineView::rememberCurrent()
{
    const int current = hasCurrentRow() ? currentIndex().row() : m_next;
    if (current < 0)
        return;
    const int top = rowViewportPosition(current);
    m_place.current = {m_timeline.articleAt(current), top};
    m_place.currentInView = top + rowHeight(current) > 0 && top < viewport()->height();
    const int first = hasCurrentRow() || m_current == ArticleId{} ? current + 1 : current;
    const int end = std::min(m_timeline.rowCount(), first + int(TimelinePlace::followers));
    for (int row = first; row < end; ++row)
        m_place.after.append(m_timeline.articleAt(row));
}

void TimelineView::returnToPlace()
{
    if (!m_wasReset)
        return;
    m_wasReset = false;
    sizeHeadings();
    findPlaceAgain();
    tellVisibleRows();
    tellEmpty();
    if (m_timeline.hasVisibleRows())
        paintAgain();
    else
        holdPainting();
}

// Rows that are on their way would be painted as empty ones for a moment, and then once more.
void TimelineView::holdPainting()
{
    if (m_hold.isActive())
        return;
    viewport()->setUpdatesEnabled(false);
    m_hold.start();
}

void TimelineView::paintAgain()
{
    m_hold.stop();
    viewport()->setUpdatesEnabled(true);
}

void TimelineView::findPlaceAgain()
{
    const QScopedValueRollback returning(m_returning, true);
    const bool hadCurrent = m_current != ArticleId{};
    const FoundPlace found = findPlace(m_place, m_timeline.articles());
    executeDelayedItemsLayout();
    updateGeometries();
    m_next = hadCurrent ? found.next : (found.current >= 0 ? found.current : found.next);
    selectRows(found);
    hideSelected(found);
    if (found.anchor >= 0) {
        const int top = verticalHeader()->sectionPosition(found.anchor);
        verticalScrollBar()->setValue(top - found.offset);
    } else if (found.current >= 0 && !m_place.atTop) {
        scrollTo(m_timeline.index(found.current, 0), PositionAtCenter);
    } else {
        verticalScrollBar()->setValue(0);
    }
    m_returnedTo = verticalScrollBar()->value();
    // An article that has left the result of one and the same query is done with: it is in the
    // trash, or read in a list of the unread. Another query only has other articles in the list: on
    // the way to the whole of it its first letters are words that few articles have, and who reads
    // one meanwhile, or after it, reads on.
    if (m_foundBy && m_timeline.result() && m_foundBy == m_timeline.result()->query)
        tellLostCurrent();
    Q_EMIT selectedCountChanged(selectedCount());
}

void TimelineView::becomeCurrent(ArticleId article)
{
    m_current = article;
    m_timeline.keepRow(article);
    Q_EMIT currentArticleChanged(article);
}

void TimelineView::tellLostCurrent()
{
    if (hasCurrentRow() || m_current == ArticleId{})
        return;
    becomeCurrent({});
}

void TimelineView::selectRows(const FoundPlace &found)
{
    QItemSelection selection;
    for (const int row : found.selected) {
        const QModelIndex index = m_timeline.index(row, 0);
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(), index);
        else
            selection.append(QItemSelectionRange(index));
    }
    // An article that the person no longer had as the current one must not become it again.
    if (found.current >= 0 && m_current != ArticleId{}) {
        const QModelIndex index = m_timeline.index(found.current, 0);
        if (m_place.selected.isEmpty())
            selection.append(QItemSelectionRange(index));
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TimelineView::hideSelected(const FoundPlace &found)
{
    m_hiddenSelected = m_place.selected;
    for (const int row : found.selected)
        m_hiddenSelected.remove(m_timeline.articleAt(row));
}

} // namespace acervo

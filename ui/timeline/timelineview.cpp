#include "timelineview.h"

#include "rowheader.h"
#include "stickyheading.h"
#include "style.h"
#include "timelinedelegate.h"
#include "timelinemodel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace acervo {

namespace {

constexpr int longestHold = 40; // ms: longer, and the list would seem to stand still

} // namespace

TimelineView::TimelineView(TimelineModel &model, QWidget *parent)
    : QTableView(parent)
    , m_timeline(model)
    , m_delegate(new TimelineDelegate(this))
    , m_heading(new StickyHeading(this))
{
    buildLook();
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TimelineView::rememberPlace);
    // Not in reset(): the selection model forgets everything after that.
    connect(&model, &TimelineModel::resultShown, this, &TimelineView::returnToPlace);
    connect(&model, &TimelineModel::keptRowGone, this, &TimelineView::tellLostCurrent);
    setItemDelegate(m_delegate);
    applyMetrics();
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimelineView::tellSeenDays);
    m_hold.setSingleShot(true);
    m_hold.setInterval(longestHold);
    m_hold.callOnTimeout(this, &TimelineView::paintAgain);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_timeline.hasVisibleRows())
            paintAgain();
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT articleActivated(m_timeline.articleAt(index.row()));
    });
}

void TimelineView::buildLook()
{
    setAccessibleName(tr("Articles"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setMouseTracking(true); // headings can be clicked, and say so by the pointer
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(1);
    setVerticalHeader(new RowHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void TimelineView::applyMetrics()
{
    m_metrics = TimelineMetrics::of(font(), m_metrics.density);
    m_delegate->setMetrics(m_metrics);
    m_heading->setMetrics(m_metrics);
    m_tallRows.clear(); // setDefaultSectionSize() makes all rows alike
    verticalHeader()->setDefaultSectionSize(m_metrics.rowHeight);
    sizeHeadings();
    scheduleDelayedItemsLayout();
}

// Sizes of single rows survive a reset where the row does, hence the list of those that we made
// taller.
void TimelineView::sizeHeadings()
{
    QHeaderView *header = verticalHeader();
    const int rows = m_timeline.rowCount();
    header->setUpdatesEnabled(false); // else each resize lays out all rows above it
    // Nor need the view hear of each: who asks for this lays out and paints all of it, and a view
    // that heard would do so once more.
    const QSignalBlocker quiet(header);
    for (const int row : std::as_const(m_tallRows)) {
        if (row < rows)
            header->resizeSection(row, m_metrics.heightOf(false));
    }
    m_tallRows.clear();
    for (const TimelineHeading &heading : m_timeline.headings()) {
        header->resizeSection(int(heading.row), m_metrics.heightOf(true));
        m_tallRows.append(int(heading.row));
    }
    header->setUpdatesEnabled(true);
    m_delegate->setHeadingUnit(m_timeline.headingUnit());
}

QList<ArticleId> TimelineView::selectedArticles() const
{
    QList<ArticleId> articles;
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = top; row <= bottom; ++row)
            articles.append(m_timeline.articleAt(row));
    }
    articles.append(m_hiddenSelected.values());
    return articles;
}

qint64 TimelineView::selectedCount() const { return selectedRowCount() + hiddenSelectedCount(); }

qint64 TimelineView::hiddenSelectedCount() const { return m_hiddenSelected.size(); }

void TimelineView::clearSelectedArticles()
{
    m_hiddenSelected.clear();
    if (hasCurrentRow())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clearSelection();
    tellLostCurrent();
    Q_EMIT selectedCountChanged(selectedCount());
}

void TimelineView::selectArticles(const QList<ArticleId> &articles)
{
    const QScopedValueRollback returning(m_returning, true);
    m_place = {};
    m_place.selected = {articles.begin(), articles.end()};
    const FoundPlace found = findPlace(m_place, m_timeline.articles());
    selectRows(found);
    hideSelected(found);
    Q_EMIT selectedCountChanged(selectedCount());
}

void TimelineView::setQuery(const Query &query)
{
    if (m_delegate->setQuery(query))
        viewport()->update();
}

void TimelineView::setDensity(RowDensity density)
{
    if (density == m_metrics.density)
        return;
    const ArticleId top = topArticle();
    const bool atTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    m_metrics.density = density;
    applyMetrics();
    executeDelayedItemsLayout();
    updateGeometries();
    if (!atTop)
        scrollToTop(top);
    viewport()->update();
    tellVisibleRows();
}

ArticleId TimelineView::topArticle() const
{
    return m_timeline.articleAt(rowAt(std::max(0, m_heading->geometry().bottom() + 1)));
}

void TimelineView::scrollToTop(ArticleId article)
{
    const int row = m_timeline.rowOf(article);
    if (row >= 0)
        scrollTo(m_timeline.index(row, 0), PositionAtTop);
}

qint64 TimelineView::selectedRowCount() const
{
    qint64 count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

bool TimelineView::hasCurrentRow() const { return currentIndex().isValid(); }

bool TimelineView::isEmpty() const { return m_timeline.rowCount() == 0; }

QSize TimelineView::sizeHint() const { return {70 * style::grid, 90 * style::grid}; }

QSize TimelineView::minimumSizeHint() const { return {30 * style::grid, 20 * style::grid}; }

void TimelineView::reset()
{
    QTableView::reset();
    m_wasReset = true;
}

// The heading at the top covers nothing that is gone to.
void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const bool hasOwnHeading = index.data(TimelineModel::HeadingRole).isValid();
    const int covered = hasOwnHeading ? 0 : headingHeight() - rowViewportPosition(index.row());
    if (covered > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - covered);
}

void TimelineView::keyboardSearch(const QString &) {}

void TimelineView::selectNext()
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        goTo(current.row() + 1);
    else
        goTo(m_next >= 0 ? m_next : std::max(0, rowAt(0)));
}

void TimelineView::selectPrevious()
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        goTo(current.row() - 1);
    else
        goTo(m_next > 0 ? m_next - 1 : std::max(0, rowAt(0)));
}

// It alone, whatever keys are held: Ctrl+Return on a link takes no second article into a selection.
void TimelineView::setCurrentArticle(ArticleId article)
{
    if (const int row = m_timeline.rowOf(article); row >= 0)
        selectionModel()->setCurrentIndex(m_timeline.index(row, 0),
                                          QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
}

void TimelineView::goTo(int row)
{
    if (row >= 0 && row < m_timeline.rowCount())
        setCurrentIndex(m_timeline.index(row, 0));
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!m_returning)
        QTableView::currentChanged(current, previous);
    const ArticleId article = m_timeline.articleAt(current.row());
    if (!current.isValid() || article == m_current)
        return;
    m_next = -1;
    becomeCurrent(article);
}

void TimelineView::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_returning)
        return;
    // A plain click or arrow begins a new selection; with Ctrl or Shift it is the old one that
    // grows.
    const auto extending = Qt::ControlModifier | Qt::ShiftModifier;
    if (!(QGuiApplication::keyboardModifiers() & extending))
        m_hiddenSelected.clear();
    Q_EMIT selectedCountChanged(selectedCount());
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A table's Home and End go along a row; here there is only one column.
    if (action == MoveHome)
        return m_timeline.index(0, 0);
    if (action == MoveEnd)
        return m_timeline.index(m_timeline.rowCount() - 1, 0);
    return QTableView::moveCursor(action, modifiers);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_J)
        selectNext();
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_K)
        selectPrevious();
    else
        QTableView::keyPressEvent(event);
}

// An item view makes its first row the current one when it gets the focus; here that would open,
// and in time mark as read, an article that nobody chose.
void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    if (!m_returning)
        paintAgain(); // who scrolls sees it at once
    QTableView::scrollContentsBy(dx, dy);
    tellVisibleRows();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellVisibleRows();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    tellVisibleRows();
}

void TimelineView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

int TimelineView::headingHeight() const
{
    return m_timeline.headings().empty() ? 0 : m_metrics.headingHeight;
}

void TimelineView::placeHeading()
{
    const auto headings = m_timeline.headings();
    const int first = rowAt(0);
    m_heading->setVisible(!headings.empty() && first >= 0);
    if (m_heading->isHidden())
        return;
    const auto next = std::ranges::upper_bound(headings, first, {}, &TimelineHeading::row);
    m_heading->showPeriod((next - 1)->period);
    const int height = headingHeight();
    int top = 0;
    if (next != headings.end())
        top = std::min(0, rowViewportPosition(int(next->row)) - height);
    const QRect list = viewport()->geometry();
    m_heading->setGeometry(list.left(), list.top() + top, list.width(), height);
}

void TimelineView::tellVisibleRows()
{
    if (m_returning)
        return;
    placeHeading();
    tellSeenDays();
    if (isEmpty())
        return;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    m_timeline.setVisibleRows(first, last >= 0 ? last : m_timeline.rowCount() - 1);
}

void TimelineView::tellEmpty()
{
    if (m_empty == isEmpty())
        return;
    m_empty = isEmpty();
    Q_EMIT emptyChanged(m_empty);
}

} // namespace acervo

// TimelineView is the list of articles: one column, the period above the
// rows that begin one, and at the top always.
// GUI thread. When the result changes it keeps the current article, the selection and what is in
// sight, by article. A QTableView, because resetting one of a million rows takes milliseconds, and
// because it speaks to screen readers.
#pragma once

#include "ids.h"
#include "query.h"
#include "timelinemetrics.h"
#include "timelineplace.h"

#include <QTableView>
#include <QTimer>

namespace acervo {

class StickyHeading;
class TimelineDelegate;
class TimelineModel;

class TimelineView final : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineView(TimelineModel &model, QWidget *parent = nullptr);

    // The one being read; id 0: none. It stays so when another query does not find it, and has its
    // row again as soon as one does.
    ArticleId currentArticle() const { return m_current; }
    bool hasCurrentRow() const; // false: there is none, or the result is without it
    // In the order of the rows; after them those that were selected in an earlier result and are
    // not in this one. A selection of several survives a new query; one made anew forgets it.
    QList<ArticleId> selectedArticles() const;
    qint64 selectedCount() const;       // with the hidden ones
    qint64 hiddenSelectedCount() const; // of those, not in the result
    void clearSelectedArticles();       // but for the current one, if it is in the result
    // Those that are not in the result are selected and hidden.
    void selectArticles(const QList<ArticleId> &articles);
    ArticleId topArticle() const; // the first in sight; id 0 where the list is empty
    void scrollToTop(ArticleId article);
    // Scrolls to where the period begins in a list by date, or to what follows there; says to which
    // article, id 0: the list is empty or in another order.
    ArticleId goToDate(const PartialDate &date);
    bool isEmpty() const;

    void setQuery(const Query &query);   // whose words are marked in the rows
    void setDensity(RowDensity density); // keeps what is in sight
    RowDensity density() const { return m_metrics.density; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void reset() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    // Letters are commands here, and a search through unloaded titles would find nothing.
    void keyboardSearch(const QString &search) override;

public Q_SLOTS:
    // Both go on from where an article was that is gone from the result.
    void selectNext();
    void selectPrevious();
    void
    setCurrentArticle(acervo::ArticleId article); // nothing happens where it is not in the result

Q_SIGNALS:
    void currentArticleChanged(acervo::ArticleId article); // id 0: none any more
    void articleActivated(acervo::ArticleId article);      // Enter, double click
    void selectedCountChanged(qint64 count);
    void emptyChanged(bool empty);
    void headingClicked(const acervo::PartialDate &period); // not known: that of those without date
    // What the rows in sight are of; nothing where none is dated.
    void seenDaysChanged(const std::optional<acervo::DateSpan::Days> &days);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLook();
    void applyMetrics();
    void sizeHeadings();
    void rememberPlace();
    void returnToPlace();
    void findPlaceAgain();
    void holdPainting();
    void paintAgain();
    void rememberCurrent();
    void selectRows(const FoundPlace &found);
    void tellLostCurrent();
    void becomeCurrent(ArticleId article);
    void hideSelected(const FoundPlace &found);
    qint64 selectedRowCount() const;
    void goTo(int row);
    void tellVisibleRows();
    void tellSeenDays();
    std::optional<PartialDate> headingAt(const QPoint &place) const; // in the viewport
    void placeHeading();
    int headingHeight() const; // of the one that stays at the top; 0: there is none
    void tellEmpty();

    TimelineModel &m_timeline;
    TimelineDelegate *m_delegate;
    StickyHeading *m_heading;
    TimelineMetrics m_metrics;
    QList<int> m_tallRows; // rows resized for a heading
    TimelinePlace m_place;
    QSet<ArticleId> m_hiddenSelected; // selected, and not in this result
    ArticleId m_current{};
    std::optional<Query> m_foundBy; // whose result before this one had the current article
    int m_returnedTo = 0;           // where the list stood when the result was shown
    int m_next = -1;                // where J goes when the current article is gone from the result
    bool m_wasReset = false;
    bool m_returning = false;
    QTimer m_hold; // while it runs the rows of before stay painted
    bool m_empty = true;
    std::optional<DateSpan::Days> m_seenDays;
};

} // namespace acervo

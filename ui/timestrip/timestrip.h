// TimeStrip shows when the articles are from, a bar a period, and is where a stretch of time is
// chosen. GUI thread.
// Mouse: a click chooses that period, a drag a range, live; its edges and its middle move it.
// Double-click: no range. The wheel zooms around the pointer, with Shift or tilted it moves along,
// as does a drag with the middle button. A click on a label leads the list there.
// Keys: Left, Right, Home, End move the range, or the cursor where there is none; with Shift they
// move one end of it. + and − zoom, 0 shows all, Return chooses, Delete clears. Esc takes a drag
// back.
#pragma once

#include "stripdrag.h"
#include "stripscale.h"
#include "stripspans.h"
#include "stripview.h"

#include <QWidget>

namespace acervo {

struct StripLabel;

class TimeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeStrip(QWidget *parent = nullptr);

    void showHistogram(const TimeHistogram &histogram);
    void showRange(const DateSpan &span, QDate today); // what the query says; empty: no range
    void showUndatedChosen(bool chosen);
    void showListPlace(const std::optional<DateSpan::Days> &days); // where the list is

    // What a screen reader says of the strip now: the bar under the cursor, else the range.
    QString valueText() const;
    const StripScale &scale() const { return m_scale; }
    const std::optional<DateSpan::Days> &listPlace() const { return m_listPlace; }
    const StripView &view() const { return m_view; }
    std::optional<StripRange> range() const; // as drawn
    std::optional<qsizetype> cursorBar() const;
    QRect undatedArea() const; // empty: there are none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // An empty span means: no range. Not final while a drag goes on.
    void rangeChanged(const acervo::DateSpan &span, bool isFinal);
    void undatedToggled();
    void viewChanged(const acervo::TimeView &view); // bars for it are wanted
    void periodWanted(const acervo::PartialDate &period);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Standing = StripDrag::Standing;

    void layOut();
    QFont labelFont() const;
    void showGripAt(const QPoint &place);
    std::optional<StripLabel> labelAt(const QPoint &place) const;
    void showTip(const QPoint &place, const QPoint &globalPlace);
    void takeDragBack();
    void choose(const DateSpan &span, bool isFinal);
    void lookAt(const StripView &view);
    void announce();

    bool moveBy(int key, bool extends);
    bool zoomBy(int key);
    void moveRange(int key);
    void moveEnd(int key);
    void moveCursor(int key);
    void chooseCursor();
    PartialDate endMovedTo(const PartialDate &date, SpanEnd end, int key) const;
    qint32 barLength() const; // in periods
    PartialDate wholeEnd(SpanEnd end) const;

    TimeHistogram m_histogram;
    StripScale m_scale;
    StripView m_view;
    QDate m_today;
    std::optional<Standing> m_standing; // the query's range
    bool m_undatedChosen = false;
    std::optional<DateSpan::Days> m_listPlace;
    StripDrag m_drag;
    std::optional<double> m_panX;        // where the middle button is
    std::optional<PartialDate> m_cursor; // a period; not known: the undated
    SpanEnd m_movedEnd = SpanEnd::Last;  // what Shift moves
    std::optional<qsizetype> m_hovered;
    QString m_announced;
};

} // namespace acervo

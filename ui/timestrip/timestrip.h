// TimeStrip shows when the articles are from, a bar a period, and is where a stretch of time is
// chosen. GUI thread. Click: that period. Drag: a range, live; its edges and its middle move it.
// Double-click or Delete: no range. Keys: Left, Right, Home, End; Shift extends; Return chooses.
// Esc takes a drag back.
#pragma once

#include "stripdrag.h"
#include "stripscale.h"

#include <QWidget>

namespace acervo {

class TimeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeStrip(QWidget *parent = nullptr);

    void showHistogram(const TimeHistogram &histogram);
    void showRange(const std::optional<DateSpan::Days> &days); // what the query says

    // What a screen reader says of the strip now: the bar under the cursor, else the range.
    QString valueText() const;
    const StripScale &scale() const { return m_scale; }
    std::optional<StripRange> range() const; // as drawn

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // A span without ends means: no range. Not final while a drag goes on.
    void rangeChanged(const acervo::DateSpan &span, bool isFinal);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showGripAt(double x);
    void takeDragBack();
    void choose(const std::optional<StripRange> &range, bool isFinal);
    void moveCursor(qsizetype index, bool extend);
    bool moveCursorBy(int key, bool extend);
    void announce();

    TimeHistogram m_histogram;
    StripScale m_scale;
    std::optional<DateSpan::Days> m_days; // the query's
    StripDrag m_drag;
    std::optional<qsizetype> m_cursor;
    qsizetype m_anchor = 0;               // where Shift extends from
    std::optional<StripRange> m_extended; // by Shift, not chosen yet
    std::optional<qsizetype> m_hovered;
};

} // namespace acervo

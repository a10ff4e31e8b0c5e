// RowDrag tells when a person begins to drag rows out of a list. A press on one of several selected
// rows keeps them selected until it is clear that it was a click. GUI thread. It watches the list's
// viewport and belongs to the list.
#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

class QAbstractItemView;
class QMouseEvent;

namespace acervo {

class RowDrag final : public QObject
{
    Q_OBJECT

public:
    explicit RowDrag(QAbstractItemView &list);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dragWanted();

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);

    QAbstractItemView &m_list;
    std::optional<QPoint> m_pressed; // where, on a row, and the button is down
    bool m_isHeld = false;           // the list does not know of the press
    bool m_isDragged = false;
};

} // namespace acervo

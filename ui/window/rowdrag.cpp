#include "rowdrag.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace acervo {

RowDrag::RowDrag(QAbstractItemView &list)
    : QObject(&list)
    , m_list(list)
{
    list.viewport()->installEventFilter(this);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseMove:
        return move(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<const QMouseEvent &>(*event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool RowDrag::press(const QMouseEvent &event)
{
    m_pressed.reset();
    m_isHeld = false;
    m_isDragged = false;
    const QPoint place = event.position().toPoint();
    const QModelIndex index = m_list.indexAt(place);
    if (event.button() != Qt::LeftButton || event.modifiers() || !index.isValid())
        return false;
    m_pressed = place;
    const QItemSelectionModel &selection = *m_list.selectionModel();
    m_isHeld = selection.isSelected(index) && selection.selectedRows().size() > 1;
    return m_isHeld;
}

bool RowDrag::move(const QMouseEvent &event)
{
    if (!m_pressed || !(event.buttons() & Qt::LeftButton))
        return false;
    const QPoint way = event.position().toPoint() - *m_pressed;
    if (!m_isDragged && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragged = true;
        Q_EMIT dragWanted();
    }
    return true; // what is dragged selects nothing on its way
}

// It was a click: the list hears of it now.
bool RowDrag::release(const QMouseEvent &event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || event.button() != Qt::LeftButton || !m_isHeld || m_isDragged)
        return false;
    m_list.viewport()->removeEventFilter(this);
    QMouseEvent press(QEvent::MouseButtonPress, event.position(), event.globalPosition(),
                      Qt::LeftButton, Qt::LeftButton, event.modifiers());
    QApplication::sendEvent(m_list.viewport(), &press);
    m_list.viewport()->installEventFilter(this);
    return false;
}

} // namespace acervo

#include "rowdrop.h"

#include "style.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QFrame>
#include <QScrollBar>

namespace acervo {

namespace {

constexpr int thickness = 2;
constexpr int nearEdge = 3 * style::grid; // the list moves along there

} // namespace

RowDrop::RowDrop(QAbstractItemView &list)
    : QObject(&list)
    , m_list(list)
    , m_line(new QFrame(list.viewport()))
{
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAutoFillBackground(true);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    list.viewport()->setAcceptDrops(true);
    list.viewport()->installEventFilter(this);
}

bool RowDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return drag(static_cast<QDropEvent &>(*event));
    case QEvent::DragLeave:
        m_line->hide();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

// What comes from elsewhere is the window's affair.
bool RowDrop::drag(QDropEvent &event)
{
    if (!m_isEnabled || event.source() != &m_list) {
        event.ignore();
        return true;
    }
    const QPoint place = event.position().toPoint();
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (event.type() == QEvent::Drop) {
        m_line->hide();
        Q_EMIT dropped(rowAt(place));
    } else {
        scrollAt(place.y());
        showLine(rowAt(place));
    }
    return true;
}

int RowDrop::rowAt(const QPoint &place) const
{
    const QModelIndex index = m_list.indexAt(place);
    if (!index.isValid())
        return m_list.model()->rowCount();
    return place.y() < m_list.visualRect(index).center().y() ? index.row() : index.row() + 1;
}

void RowDrop::showLine(int before)
{
    const QAbstractItemModel &model = *m_list.model();
    const bool isLast = before >= model.rowCount();
    const QRect row = m_list.visualRect(model.index(isLast ? model.rowCount() - 1 : before, 0));
    const int y = isLast ? row.bottom() : row.top();
    m_line->setGeometry(style::grid, std::max(0, y - thickness / 2),
                        m_list.viewport()->width() - 2 * style::grid, thickness);
    m_line->show();
}

void RowDrop::scrollAt(int y)
{
    QScrollBar &bar = *m_list.verticalScrollBar();
    if (y < nearEdge)
        bar.triggerAction(QScrollBar::SliderSingleStepSub);
    else if (y > m_list.viewport()->height() - nearEdge)
        bar.triggerAction(QScrollBar::SliderSingleStepAdd);
}

} // namespace acervo

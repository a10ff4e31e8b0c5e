#include "droptarget.h"

#include "style.h"

#include <QDropEvent>
#include <QPainter>
#include <QWidget>

namespace acervo {

namespace {

class DropFrame final : public QWidget
{
public:
    explicit DropFrame(QWidget &area)
        : QWidget(&area)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style::accent(palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
};

} // namespace

DropTarget::DropTarget(QWidget &area, Takes takes, Part part)
    : QObject(&area)
    , m_takes(std::move(takes))
    , m_part(std::move(part))
    , m_frame(new DropFrame(area))
{
    area.setAcceptDrops(true);
    area.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragLeave:
        m_frame->hide();
        return false;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto &drop = static_cast<QDropEvent &>(*event);
        if (!m_takes(drop))
            return false;
        drag(drop);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

// What enters is taken whatever lies below the pointer: else nobody hears where it goes.
void DropTarget::drag(QDropEvent &event)
{
    const QRect part = m_part(event.position().toPoint());
    const bool isDrop = event.type() == QEvent::Drop;
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(event.type() == QEvent::DragEnter || !part.isEmpty());
    m_frame->setGeometry(part);
    m_frame->setVisible(!isDrop && !part.isEmpty());
    m_frame->raise();
    if (isDrop && !part.isEmpty())
        Q_EMIT dropped(event);
}

} // namespace acervo

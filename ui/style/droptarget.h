// DropTarget frames the part of a widget that takes what is dragged over it, and tells what was
// dropped there. GUI thread. It watches the widget and belongs to it; what it does not take is left
// to others.
#pragma once

#include <QObject>

#include <functional>

class QDropEvent;
class QWidget;

namespace acervo {

class DropTarget final : public QObject
{
    Q_OBJECT

public:
    using Takes = std::function<bool(const QDropEvent &event)>; // wherever in the widget
    using Part = std::function<QRect(const QPoint &place)>;     // empty: nothing there takes it

    DropTarget(QWidget &area, Takes takes, Part part);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QDropEvent &event);

private:
    void drag(QDropEvent &event);

    Takes m_takes;
    Part m_part;
    QWidget *m_frame;
};

} // namespace acervo

#include "linklabel.h"

#include "style.h"

#include <QKeyEvent>
#include <QPainter>

namespace acervo {

LinkLabel::LinkLabel(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize LinkLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 1, metrics.height()};
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont lined = font();
    lined.setUnderline(underMouse() || hasFocus());
    painter.setFont(lined);
    painter.setPen(style::accentText(palette()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace acervo

#include "separatorline.h"

#include "style.h"

#include <QPainter>

namespace acervo {

SeparatorLine::SeparatorLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void SeparatorLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::separator(palette()));
}

} // namespace acervo

#include "tablook.h"

#include "style.h"

#include <QPainter>
#include <QStyleOption>

namespace acervo {

void paintTab(const QStyleOptionTab &tab, QPainter &painter)
{
    constexpr int lineThickness = 2;
    const QPalette &palette = tab.palette;
    const bool isShown = tab.state & QStyle::State_Selected;
    const bool isHovered = tab.state & QStyle::State_MouseOver && !isShown;
    const bool hasFocus = tab.state & QStyle::State_HasFocus;
    if (isHovered || hasFocus) {
        const QColor ground = palette.color(QPalette::Window);
        painter.fillRect(tab.rect, style::blended(ground, palette.color(QPalette::Text), 0.08));
    }
    QRect line = tab.rect;
    line.setTop(line.bottom() + 1 - lineThickness);
    painter.fillRect(line, isShown ? style::accent(palette) : style::separator(palette));
}

} // namespace acervo

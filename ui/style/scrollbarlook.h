// How a scroll bar is laid out and drawn: a handle only, without arrows or groove. GUI thread.
#pragma once

#include <QStyleOptionSlider>

class QPainter;

namespace acervo {

QRect scrollBarHandle(const QStyleOptionSlider &option);
// `ground` is what lies behind the bar.
void paintScrollBar(const QStyleOptionSlider &option, const QColor &ground, QPainter *painter);

} // namespace acervo

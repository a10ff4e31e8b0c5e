#include "scrollbarlook.h"

#include "style.h"

#include <QPainter>

namespace acervo {

namespace {

constexpr int shortestHandle = 4 * style::grid;
constexpr int inset = 3;

} // namespace

QRect scrollBarHandle(const QStyleOptionSlider &option)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int way = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 steps = qint64(option.maximum) - option.minimum + option.pageStep;
    int length = way;
    if (option.maximum > option.minimum && steps > 0)
        length = int(qint64(way) * option.pageStep / steps);
    length = std::clamp(length, std::min(shortestHandle, way), way);
    const int position = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, way - length, option.upsideDown);
    const QRect handle = isHorizontal ? QRect(position, 0, length, option.rect.height())
                                      : QRect(0, position, option.rect.width(), length);
    return QStyle::visualRect(option.direction, option.rect,
                              handle.translated(option.rect.topLeft()));
}

void paintScrollBar(const QStyleOptionSlider &option, const QColor &ground, QPainter *painter)
{
    const QPalette &palette = option.palette;
    painter->fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld = option.activeSubControls & QStyle::SC_ScrollBarSlider &&
                        option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(style::blended(ground, palette.color(QPalette::Text), isHeld ? 0.42 : 0.24));
    const QRectF handle = QRectF(scrollBarHandle(option)).adjusted(inset, inset, -inset, -inset);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

} // namespace acervo

#include "indicatorlook.h"

#include "style.h"

#include <QPainter>
#include <QStyleOption>

namespace acervo {

namespace {

QPen stroke(const QColor &colour)
{
    return {colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintTick(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QList<QPointF>{at(0.22, 0.54), at(0.42, 0.74), at(0.79, 0.28)});
}

void paintCross(QPainter &painter, const QRectF &box)
{
    const QRectF inner = box.adjusted(3.5, 3.5, -3.5, -3.5);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.bottomLeft(), inner.topRight());
}

QRectF outline(const QRect &place) { return QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5); }

// What cannot be changed is quieter than what can.
QColor filling(const QPalette &palette)
{
    return palette.currentColorGroup() == QPalette::Disabled ? style::mutedText(palette)
                                                             : style::accent(palette);
}

} // namespace

void paintBox(QPainter &painter, const QRect &place, BoxMark mark, const QPalette &palette)
{
    const QRectF box = outline(place);
    const QColor text = palette.color(QPalette::Text);
    const QColor muted = style::mutedText(palette);
    const QColor fill = filling(palette);
    const bool isTicked = mark == BoxMark::Tick;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isTicked ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(isTicked ? fill : mark == BoxMark::Cross ? text : muted);
    painter.drawRoundedRect(box, 3, 3);
    switch (mark) {
    case BoxMark::None:
        break;
    case BoxMark::Tick:
        painter.setPen(stroke(palette.color(QPalette::Base)));
        paintTick(painter, box);
        break;
    case BoxMark::Cross:
        painter.setPen(stroke(text));
        paintCross(painter, box);
        break;
    case BoxMark::Square:
        painter.fillRect(box.adjusted(4, 4, -4, -4), muted);
        break;
    }
    painter.restore();
}

void paintCheck(const QStyleOption &option, QPainter &painter)
{
    QPalette palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::Accent, palette.color(QPalette::HighlightedText));
    }
    paintBox(painter, option.rect,
             option.state & QStyle::State_NoChange ? BoxMark::Square
             : option.state & QStyle::State_On     ? BoxMark::Tick
                                                   : BoxMark::None,
             palette);
}

void paintCircle(QPainter &painter, const QRect &place, bool isOn, const QPalette &palette)
{
    QRectF circle = outline(place);
    const qreal side = qMin(circle.width(), circle.height());
    circle = QRectF(circle.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const QColor fill = filling(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isOn ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(isOn ? fill : style::mutedText(palette));
    painter.drawEllipse(circle);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawEllipse(circle.center(), side * 0.22, side * 0.22);
    }
    painter.restore();
}

} // namespace acervo

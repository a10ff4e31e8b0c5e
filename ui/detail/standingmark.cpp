#include "standingmark.h"

#include <QPainterPath>

namespace acervo {

namespace {

// All in a square from 0 to 1.

QPainterPath tick()
{
    QPainterPath path(QPointF(0.14, 0.54));
    path.lineTo(0.40, 0.80);
    path.lineTo(0.88, 0.22);
    return path;
}

QPainterPath cross()
{
    QPainterPath path(QPointF(0.22, 0.22));
    path.lineTo(0.78, 0.78);
    path.moveTo(0.78, 0.22);
    path.lineTo(0.22, 0.78);
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(0.5, 0.30), 0.19, 0.19);
    path.moveTo(0.12, 0.92);
    path.cubicTo(0.12, 0.50, 0.88, 0.50, 0.88, 0.92);
    return path;
}

QPainterPath question()
{
    QPainterPath path(QPointF(0.30, 0.32));
    path.cubicTo(0.30, 0.02, 0.74, 0.02, 0.72, 0.32);
    path.cubicTo(0.70, 0.48, 0.50, 0.46, 0.50, 0.66);
    path.addEllipse(QPointF(0.5, 0.88), 0.03, 0.03);
    return path;
}

QPainterPath markOf(Standing standing)
{
    switch (standing) {
    case Standing::Confirmed:
        return tick();
    case Standing::Rejected:
        return cross();
    case Standing::Added:
        return person();
    case Standing::Suggested:
        return question();
    case Standing::Stated:
    case Standing::Detected:
        break;
    }
    return {};
}

} // namespace

bool hasStandingMark(Standing standing) { return !markOf(standing).isEmpty(); }

void paintStandingMark(QPainter &painter, const QRectF &area, Standing standing,
                       const QColor &colour)
{
    constexpr double side = standingMarkSide;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side, side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.6 / side, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(markOf(standing));
    painter.restore();
}

} // namespace acervo

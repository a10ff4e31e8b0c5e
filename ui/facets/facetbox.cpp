#include "facetbox.h"

#include "style.h"

#include <QPainter>

namespace acervo {

namespace {

void paintTick(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawPolyline(QList<QPointF>{at(0.22, 0.54), at(0.42, 0.74), at(0.79, 0.28)});
}

void paintCross(QPainter &painter, const QRectF &box)
{
    const QRectF inner = box.adjusted(3.5, 3.5, -3.5, -3.5);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.bottomLeft(), inner.topRight());
}

} // namespace

void paintFacetBox(QPainter &painter, const QRect &place, ValueState state, const QPalette &palette)
{
    const QRectF box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor text = palette.color(QPalette::Text);
    const QColor muted = style::mutedText(palette);
    const QColor accent = style::accent(palette);
    const auto stroke = [](const QColor &colour) {
        return QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ticked = state == ValueState::Ticked;
    painter.setBrush(ticked ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.setPen(ticked ? accent : (state == ValueState::Excluded ? text : muted));
    painter.drawRoundedRect(box, 3, 3);
    switch (state) {
    case ValueState::Off:
        break;
    case ValueState::Ticked:
        painter.setPen(stroke(palette.color(QPalette::Base)));
        painter.setBrush(Qt::NoBrush);
        paintTick(painter, box);
        break;
    case ValueState::Excluded:
        painter.setPen(stroke(text));
        paintCross(painter, box);
        break;
    case ValueState::Mixed:
        painter.fillRect(box.adjusted(4, 4, -4, -4), muted);
        break;
    }
    painter.restore();
}

} // namespace acervo

#include "timestrippainter.h"

#include "style.h"

#include <QPainter>

namespace acervo {

namespace {

void paintBand(QPainter &painter, const StripScale &scale, const StripLook &look)
{
    if (!look.range)
        return;
    const double left = scale.leftOf(*look.range);
    const double right = scale.rightOf(*look.range);
    const int top = scale.area().top() - style::grid / 2;
    const int bottom = scale.area().bottom() + 1;
    painter.fillRect(QRectF(left, top, right - left, bottom - top),
                     style::selectedFill(look.palette, false));
    const QColor edge = style::accent(look.palette);
    painter.fillRect(QRectF(left, top, 2, bottom - top), edge);
    painter.fillRect(QRectF(right - 2, top, 2, bottom - top), edge);
}

void paintBar(QPainter &painter, const StripScale &scale, const StripLook &look, qsizetype index)
{
    const StripBar &bar = scale.bars()[index];
    const QColor base = look.palette.color(QPalette::Base);
    const QColor text = look.palette.color(QPalette::Text);
    const bool isPointedAt = look.hovered == index;
    painter.fillRect(scale.barRect(index, bar.all),
                     style::blended(base, text, isPointedAt ? 0.26 : 0.17));

    const bool isOutside = look.range && !look.range->contains(index);
    const QColor accent = isOutside ? style::blended(style::accent(look.palette), base, 0.5)
                                    : style::accent(look.palette);
    const QRectF matching = scale.barRect(index, bar.matching);
    painter.fillRect(matching, accent);
    if (bar.uncertain > 0 && bar.matching > 0) {
        // The uncertain ones lie on top, so the sure ones stand on the ground line.
        QRectF uncertain = matching;
        uncertain.setHeight(matching.height() * double(bar.uncertain) / double(bar.matching));
        painter.fillRect(uncertain, style::blended(accent, base, 0.55));
    }
}

void paintLabels(QPainter &painter, const StripScale &scale, const StripLook &look)
{
    painter.setFont(look.labelFont);
    painter.setPen(style::mutedText(look.palette));
    const QFontMetrics metrics(look.labelFont);
    const int top = scale.area().bottom() + 1 + style::grid / 2;
    for (const StripLabel &label : stripLabels(scale, metrics)) {
        const double width = metrics.horizontalAdvance(label.text);
        const double left = std::clamp(label.centre - width / 2, 0.0,
                                       scale.area().right() + 2.0 * style::grid - width);
        painter.drawText(QPointF(left, top + metrics.ascent()), label.text);
    }
}

void paintCursor(QPainter &painter, const StripScale &scale, const StripLook &look)
{
    if (!look.cursor)
        return;
    const int top = scale.area().top() - style::grid / 2;
    const QRectF place(scale.leftOf(*look.cursor), top, scale.placeWidth(),
                       scale.area().bottom() + 1 - top);
    painter.setPen(QPen(look.palette.color(QPalette::Text), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

void paintStrip(QPainter &painter, const StripScale &scale, const StripLook &look)
{
    paintBand(painter, scale, look);
    for (qsizetype i = 0; i < scale.bars().size(); ++i)
        paintBar(painter, scale, look, i);
    const QRect area = scale.area();
    painter.fillRect(QRect(area.left(), area.bottom() + 1, area.width(), 1),
                     style::blended(look.palette.color(QPalette::Base),
                                    look.palette.color(QPalette::Text), 0.25));
    paintLabels(painter, scale, look);
    paintCursor(painter, scale, look);
}

} // namespace acervo

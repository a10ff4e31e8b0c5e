#include "timestrippainter.h"

#include "dateinwords.h"
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

// What the query's own dates keep away, though it matches all else.
QColor keptAway(const StripLook &look)
{
    return style::blended(style::accent(look.palette), look.palette.color(QPalette::Base), 0.5);
}

// Of the matching ones in a bar, those that the query finds. While a range is drawn no query has it
// yet, and it is in place of what the query says of dates.
StripBar withFound(StripBar bar, const StripLook &look, qsizetype index)
{
    if (look.drawn) {
        const bool isInside = look.range && look.range->contains(index);
        bar.found = isInside ? bar.matching : 0;
        bar.spreadFound = isInside ? bar.spreadMatching : 0;
    }
    return bar;
}

// The sure ones stand on the ground line; on top of them, fainter, the share of those of which only
// the year or month is known.
void paintBar(QPainter &painter, const StripScale &scale, const StripLook &look, qsizetype index)
{
    const StripBar bar = withFound(scale.bars()[index], look, index);
    const QColor base = look.palette.color(QPalette::Base);
    const QColor text = look.palette.color(QPalette::Text);
    const double grey = look.hovered == index ? 0.26 : 0.17;
    const auto paint = [&](double sure, double spread, const QColor &colour, double faint) {
        painter.fillRect(scale.barRect(index, sure + spread), style::blended(colour, base, faint));
        painter.fillRect(scale.barRect(index, sure), colour);
    };
    paint(double(bar.all), bar.spreadAll, style::blended(base, text, grey), 0.5);
    if (bar.found != bar.matching || bar.spreadFound != bar.spreadMatching)
        paint(double(bar.matching), bar.spreadMatching, keptAway(look), 0.55);
    paint(double(bar.found), bar.spreadFound, style::accent(look.palette), 0.55);
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

// A mark below the ground line, wide enough to be seen.
void paintListPlace(QPainter &painter, const StripScale &scale, const StripLook &look)
{
    if (!look.listPlace)
        return;
    constexpr double narrowest = 6;
    const double left = scale.leftOf(*look.listPlace);
    const double width = scale.rightOf(*look.listPlace) - left;
    const double wide = std::max(narrowest, width);
    painter.fillRect(QRectF(left + (width - wide) / 2, scale.area().bottom() + 1, wide, 3),
                     style::mutedText(look.palette));
}

void paintArrow(QPainter &painter, const QPoint &tip, int way, const QColor &colour)
{
    constexpr int size = style::grid / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    const QPoint back(-way * size, 0);
    painter.drawPolyline(
        QPolygon{tip + back + QPoint(0, -size), tip, tip + back + QPoint(0, size)});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintArrows(QPainter &painter, const StripScale &scale, const StripLook &look)
{
    const QRect area = scale.area();
    const QColor colour = style::mutedText(look.palette);
    if (look.goesOnBefore)
        paintArrow(painter, {area.left() - style::grid, area.center().y()}, -1, colour);
    if (look.goesOnAfter)
        paintArrow(painter, {area.right() + style::grid, area.center().y()}, 1, colour);
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
    paintListPlace(painter, scale, look);
    paintLabels(painter, scale, look);
    paintArrows(painter, scale, look);
    paintCursor(painter, scale, look);
}

void paintUndated(QPainter &painter, const QRect &area, const TimeHistogram &histogram,
                  const StripLook &look, const UndatedLook &undated)
{
    const QColor base = look.palette.color(QPalette::Base);
    const QColor text = look.palette.color(QPalette::Text);
    const int ground = style::grid + style::grid / 2 + 5 * style::grid;
    const QRect band(area.left(), style::grid, area.width(), ground - style::grid);
    if (undated.isChosen)
        painter.fillRect(band, style::selectedFill(look.palette, false));
    const int most = 4 * style::grid;
    const auto height = [&](qint64 count) {
        return count == 0 ? 0
                          : std::max(2, int(most * count / std::max<qint64>(1, histogram.undated)));
    };
    const auto bar = [&](qint64 count) {
        const int wide = 2 * style::grid;
        return QRect(area.center().x() - wide / 2, ground - height(count), wide, height(count));
    };
    painter.fillRect(bar(histogram.undated), style::blended(base, text, 0.17));
    painter.fillRect(bar(histogram.undatedMatching), keptAway(look));
    painter.fillRect(bar(look.drawn ? 0 : histogram.undatedFound), style::accent(look.palette));
    painter.fillRect(QRect(area.left(), ground, area.width(), 1), style::blended(base, text, 0.25));
    painter.setFont(look.labelFont);
    painter.setPen(style::mutedText(look.palette));
    painter.drawText(QRect(area.left(), ground + style::grid / 2, area.width(),
                           QFontMetrics(look.labelFont).height()),
                     Qt::AlignHCenter, dateInWords({}));
    if (undated.hasCursor) {
        painter.setPen(text);
        painter.drawRect(band.adjusted(0, 0, -1, -1));
    }
}

} // namespace acervo

#include "linepainting.h"

#include "style.h"

#include <QPainter>

namespace acervo {

namespace {

constexpr int half = style::grid / 2;
constexpr qsizetype mostCharacters = 200; // wider than any side bar

} // namespace

QFont countFont(const QFont &base)
{
    QFont font = style::font(style::TextSize::Small, base);
    font.setFeature("tnum", 1); // so that the digits of all lines stand below each other
    return font;
}

QPalette onWindow(const QStyleOptionViewItem &option)
{
    QPalette palette = option.palette;
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    palette.setColor(QPalette::Text, palette.color(QPalette::WindowText));
    if (option.state.testFlag(QStyle::State_MouseOver))
        palette.setColor(QPalette::Base, style::hoverFill(palette));
    return palette;
}

QColor quietText(const QPalette &palette)
{
    return style::blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.33);
}

void drawLabel(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
               const QString &text)
{
    const QString shown = QFontMetrics(painter.font())
                              .elidedText(text.left(mostCharacters), Qt::ElideRight, place.width(),
                                          Qt::TextSingleLine);
    const auto aligned =
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     int(aligned) | Qt::TextSingleLine, shown);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                 const QPalette &palette)
{
    const QRectF ground = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    if (!focus && !hover)
        return;
    painter.setPen(focus ? QPen(style::accent(palette)) : QPen(Qt::NoPen));
    painter.setBrush(hover ? palette.brush(QPalette::Base) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, half, half);
}

void paintChevron(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                  bool open, const QColor &colour)
{
    painter.save();
    painter.translate(QRectF(QStyle::visualRect(option.direction, option.rect, place)).center());
    if (open)
        painter.rotate(90);
    else if (option.direction == Qt::RightToLeft)
        painter.rotate(180);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QList<QPointF>{{-1.75, -3.5}, {1.75, 0}, {-1.75, 3.5}});
    painter.restore();
}

} // namespace acervo

#include "highlightlook.h"

#include "highlightwords.h"
#include "style.h"

#include <QPainter>
#include <QPixmap>

namespace acervo {

namespace {

QColor pure(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow:
        return QColor::fromHsl(48, 240, 128);
    case HighlightColour::Green:
        return QColor::fromHsl(125, 150, 120);
    case HighlightColour::Blue:
        return QColor::fromHsl(208, 210, 140);
    case HighlightColour::Pink:
        break;
    }
    return QColor::fromHsl(332, 210, 150);
}

} // namespace

QColor highlightFill(HighlightColour colour, const QPalette &palette)
{
    return style::blended(palette.color(QPalette::Base), pure(colour),
                          style::isDark(palette) ? 0.32 : 0.42);
}

QColor highlightEdge(HighlightColour colour, const QPalette &palette)
{
    return style::blended(pure(colour), palette.color(QPalette::Text), 0.25);
}

void paintHighlightBox(QPainter &painter, const QRect &box, HighlightColour colour,
                       bool isCommented, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(highlightEdge(colour, palette));
    painter.setBrush(highlightFill(colour, palette));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont font = painter.font();
    font.setPixelSize(std::max(6, box.height() * 2 / 3));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, colourLetter(colour));
    if (isCommented) {
        const double radius = std::max(2.0, box.height() / 6.0);
        painter.setPen(palette.color(QPalette::Base));
        painter.setBrush(style::accent(palette));
        painter.drawEllipse(QPointF(box.right(), box.top() + 1), radius, radius);
    }
    painter.restore();
}

QIcon highlightIcon(HighlightColour colour, int size, const QPalette &palette)
{
    constexpr int scale = 2; // sharp on dense screens too
    QPixmap pixmap(size * scale, size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintHighlightBox(painter, {0, 0, size, size}, colour, false, palette);
    return QIcon(pixmap);
}

} // namespace acervo

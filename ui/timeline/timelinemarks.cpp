#include "timelinemarks.h"

#include "style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace acervo {

namespace {

constexpr int side = 14;
constexpr int step = side + style::grid / 2;

// All in a square from 0 to 1.

QPainterPath starPath()
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? 0.5 : 0.21;
        const double angle = (i * 36 - 90) * std::numbers::pi / 180;
        const QPointF point(0.5 + radius * std::cos(angle), 0.53 + radius * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath tagPath()
{
    QPainterPath path;
    path.moveTo(0.08, 0.08);
    path.lineTo(0.52, 0.08);
    path.lineTo(0.94, 0.50);
    path.lineTo(0.50, 0.94);
    path.lineTo(0.08, 0.52);
    path.closeSubpath();
    path.addEllipse(QPointF(0.29, 0.29), 0.08, 0.08);
    return path;
}

QPainterPath notePath()
{
    QPainterPath path;
    path.addRect(QRectF(0.14, 0.06, 0.72, 0.88));
    for (const double y : {0.32, 0.50, 0.68}) {
        path.moveTo(0.30, y);
        path.lineTo(y > 0.6 ? 0.54 : 0.70, y);
    }
    return path;
}

} // namespace

int TimelineMarks::width(int marks) { return marks == 0 ? 0 : marks * step - (step - side); }

void TimelineMarks::paint(QPainter &painter, const QRect &area, const QColor &quiet,
                          const QColor &strong, Qt::LayoutDirection direction) const
{
    QRect place(area.left(), area.top() + (area.height() - side) / 2, side, side);
    const auto draw = [&](const QPainterPath &path, const QColor &line, const QColor &fill) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(QStyle::visualRect(direction, area, place).topLeft());
        painter.scale(side, side);
        painter.setPen(line.isValid() ? QPen(line, 1.2 / side) : QPen(Qt::NoPen));
        painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.drawPath(path);
        painter.restore();
        place.translate(step, 0);
    };
    if (tagged)
        draw(tagPath(), quiet, {});
    if (note)
        draw(notePath(), quiet, {});
    if (starred)
        draw(starPath(), {}, strong);
}

} // namespace acervo

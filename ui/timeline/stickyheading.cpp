#include "stickyheading.h"

#include "dateinwords.h"
#include "style.h"

#include <QPainter>
#include <QStyle>

namespace acervo {

StickyHeading::StickyHeading(QWidget *list)
    : QWidget(list)
{
    // What lies below it is what is clicked, scrolled and dropped on.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void StickyHeading::setMetrics(const TimelineMetrics &metrics)
{
    m_metrics = metrics;
    update();
}

void StickyHeading::showPeriod(const PartialDate &period)
{
    if (period == m_period)
        return;
    m_period = period;
    update();
}

void StickyHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect line(0, height() - 1, width(), 1);
    painter.fillRect(line, style::separator(palette()));
    const auto layout =
        TimelineRowLayout::of(m_metrics, QRect(0, 0, width(), m_metrics.heightOf(true)), true,
                              PartialDate::Precision::Year, 0);
    QRect place = layout.heading;
    place.moveBottom(height() - 1 - style::grid / 2);
    painter.setFont(m_metrics.heading);
    painter.setPen(style::mutedText(palette()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) |
                         Qt::AlignVCenter | Qt::TextSingleLine,
                     dateInWords(m_period));
}

} // namespace acervo

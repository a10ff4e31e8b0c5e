#include "timelinemetrics.h"

#include "dateinwords.h"
#include "style.h"
#include "timelinemarks.h"

#include <QFontMetrics>

namespace acervo {

namespace {

constexpr int grid = style::grid;
constexpr int margin = 3 * grid; // left: holds the dot
constexpr int gap = 2 * grid;
constexpr int titleGap = grid / 4;

int onGrid(int length) { return (length + grid - 1) / grid * grid; }

int widest(const QFont &font, bool yearAbove)
{
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(timelineDate(PartialDate::ofYear(2024), yearAbove));
    if (!yearAbove)
        width = std::max(width, metrics.horizontalAdvance(timelineDate({}, false)));
    for (int month = 1; month <= 12; ++month) {
        const QString day = timelineDate(PartialDate::ofDay(2024, month, 28), yearAbove);
        width = std::max(width, metrics.horizontalAdvance(day));
    }
    return onGrid(width);
}

} // namespace

TimelineMetrics TimelineMetrics::of(const QFont &base)
{
    TimelineMetrics m;
    m.heading = style::font(style::TextSize::Heading, base);
    m.heading.setWeight(QFont::DemiBold);
    m.unreadTitle = style::font(style::TextSize::Title, base);
    m.readTitle = m.unreadTitle;
    m.readTitle.setWeight(QFont::Normal);
    m.summary = style::font(style::TextSize::Body, base);
    m.date = style::font(style::TextSize::Small, base);
    m.date.setFeature("tnum", 1);
    const int lines =
        QFontMetrics(m.unreadTitle).height() + titleGap + QFontMetrics(m.summary).height();
    m.rowHeight = onGrid(lines + 3 * grid);
    m.headingHeight = onGrid(QFontMetrics(m.heading).height() + 3 * grid);
    m.yearlessDate = widest(m.date, true);
    m.fullDate = widest(m.date, false);
    return m;
}

TimelineRowLayout TimelineRowLayout::of(const TimelineMetrics &metrics, const QRect &section,
                                        bool hasHeading, bool yearAbove, int marks)
{
    TimelineRowLayout l;
    l.row = section;
    if (hasHeading) {
        l.row.setTop(section.top() + metrics.headingHeight);
        const int height = QFontMetrics(metrics.heading).height();
        l.heading = QRect(section.left() + margin, l.row.top() - grid - height,
                          section.width() - margin - gap, height);
    }
    const QFontMetrics title(metrics.unreadTitle);
    const QFontMetrics summary(metrics.summary);
    const QFontMetrics date(metrics.date);
    const int lines = title.height() + titleGap + summary.height();
    const int top = l.row.top() + (l.row.height() - lines) / 2;

    const int dateWidth = yearAbove ? metrics.yearlessDate : metrics.fullDate;
    // The date stands on the title's baseline, though it is smaller.
    l.date = QRect(l.row.left() + margin, top + title.ascent() - date.ascent(), dateWidth,
                   date.height());
    const int dot = grid - 1;
    l.dot = QRect(l.row.left() + margin - grid - dot, top + (title.height() - dot) / 2, dot, dot);

    const int left = l.date.left() + dateWidth + gap;
    const int right = l.row.left() + l.row.width() - gap;
    const int marksWidth = TimelineMarks::width(marks);
    l.marks = QRect(right - marksWidth, top, marksWidth, title.height());
    const int titleRight = marks > 0 ? l.marks.left() - grid : right;
    l.title = QRect(left, top, std::max(0, titleRight - left), title.height());
    l.summary =
        QRect(left, top + title.height() + titleGap, std::max(0, right - left), summary.height());
    return l;
}

QString timelineDate(const PartialDate &date, bool yearAbove)
{
    using Precision = PartialDate::Precision;
    if (!date.isKnown())
        return yearAbove ? QString() : dateInWords(date);
    if (date.precision() == Precision::Year)
        return dateInWords(date);
    const QString day = shortDateInWords(date);
    return yearAbove ? day : day + u' ' + QString::number(date.year());
}

} // namespace acervo

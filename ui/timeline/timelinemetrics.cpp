#include "timelinemetrics.h"

#include "dateinwords.h"
#include "style.h"
#include "timelinechips.h"
#include "timelinemarks.h"

#include <QFontMetrics>

namespace acervo {

namespace {

using Precision = PartialDate::Precision;

constexpr int grid = style::grid;
constexpr int margin = 3 * grid; // left: holds the dot
constexpr int gap = 2 * grid;
constexpr int titleGap = grid / 4;
constexpr int worthIt = 10 * grid; // a summary of fewer pixels says nothing

int onGrid(int length) { return (length + grid - 1) / grid * grid; }

int widest(const QFont &font, Precision unit)
{
    const QFontMetrics metrics(font);
    int width = std::max(metrics.horizontalAdvance(timelineDate(PartialDate::ofYear(2024), unit)),
                         metrics.horizontalAdvance(timelineDate({}, unit)));
    for (int month = 1; month <= 12; ++month) {
        const QString day = timelineDate(PartialDate::ofDay(2024, month, 28), unit);
        width = std::max(width, metrics.horizontalAdvance(day));
    }
    return onGrid(width);
}

} // namespace

TimelineMetrics TimelineMetrics::of(const QFont &base, RowDensity density)
{
    TimelineMetrics m;
    m.density = density;
    m.heading = style::font(style::TextSize::Heading, base);
    m.heading.setWeight(QFont::DemiBold);
    m.unreadTitle = style::font(style::TextSize::Title, base);
    m.readTitle = m.unreadTitle;
    m.readTitle.setWeight(QFont::Normal);
    m.summary = style::font(style::TextSize::Body, base);
    if (density == RowDensity::Compact) {
        m.unreadTitle = m.summary;
        m.unreadTitle.setWeight(QFont::DemiBold);
        m.readTitle = m.summary;
    }
    m.date = style::font(style::TextSize::Small, base);
    m.date.setFeature("tnum", 1);
    const int title = QFontMetrics(m.unreadTitle).height();
    m.rowHeight = density == RowDensity::Compact
                      ? onGrid(title + grid / 2)
                      : onGrid(title + titleGap + QFontMetrics(m.summary).height() + 3 * grid);
    m.headingHeight = onGrid(QFontMetrics(m.heading).height() + 3 * grid);
    m.yearlessDate = widest(m.date, Precision::Year);
    m.fullDate = widest(m.date, Precision::None);
    return m;
}

int TimelineMetrics::dateWidth(Precision unit) const
{
    if (unit == Precision::Day)
        return 0;
    return unit == Precision::None ? fullDate : yearlessDate;
}

TimelineRowLayout TimelineRowLayout::of(const TimelineMetrics &metrics, const QRect &section,
                                        bool hasHeading, Precision unit, int marks)
{
    TimelineRowLayout l;
    l.row = section;
    if (hasHeading) {
        l.row.setTop(section.top() + metrics.headingHeight);
        const int height = QFontMetrics(metrics.heading).height();
        l.heading = QRect(section.left() + margin, l.row.top() - grid - height,
                          section.width() - margin - gap, height);
    }
    const bool twoLines = metrics.density == RowDensity::Comfortable;
    const QFontMetrics title(metrics.unreadTitle);
    const QFontMetrics date(metrics.date);
    const int summaryHeight = QFontMetrics(metrics.summary).height();
    const int lines = title.height() + (twoLines ? titleGap + summaryHeight : 0);
    const int top = l.row.top() + (l.row.height() - lines) / 2;

    const int dateWidth = metrics.dateWidth(unit);
    // The date stands on the title's baseline, though it is smaller.
    l.date = QRect(l.row.left() + margin, top + title.ascent() - date.ascent(), dateWidth,
                   date.height());
    const int dot = grid - 1;
    l.dot = QRect(l.row.left() + margin - grid - dot, top + (title.height() - dot) / 2, dot, dot);

    const int left = l.date.left() + (dateWidth > 0 ? dateWidth + gap : 0);
    const int right = l.row.left() + l.row.width() - gap;
    const int marksWidth = TimelineMarks::width(marks);
    l.marks = QRect(right - marksWidth, top, marksWidth, title.height());
    const int titleRight = marks > 0 ? l.marks.left() - grid : right;
    l.title = QRect(left, top, std::max(0, titleRight - left), title.height());
    if (twoLines)
        l.summary =
            QRect(left, top + title.height() + titleGap, std::max(0, right - left), summaryHeight);
    return l;
}

int TimelineRowLayout::roomForChips() const
{
    return summary.isEmpty() ? title.width() * 3 / 10 : summary.width() * 45 / 100;
}

TimelineRowLayout TimelineRowLayout::besideChips(int width, const TimelineMetrics &metrics) const
{
    TimelineRowLayout l = *this;
    if (width == 0)
        return l;
    QRect &line = summary.isEmpty() ? l.title : l.summary;
    const int height = std::min(TimelineChips::height(metrics.date), line.height());
    l.chips = QRect(line.right() + 1 - width, line.top() + (line.height() - height) / 2, width,
                    height);
    line.setRight(l.chips.left() - gap);
    return l;
}

QRect TimelineRowLayout::summaryBehindTitle(int advance) const
{
    const QRect rest = title.adjusted(advance + gap, 0, 0, 0);
    return rest.width() >= worthIt ? rest : QRect();
}

QString timelineDate(const PartialDate &date, Precision unit)
{
    if (unit == Precision::Day)
        return {};
    const bool alone = unit == Precision::None;
    if (!date.isKnown())
        return alone ? dateInWords(date) : QString();
    if (date.precision() == Precision::Year)
        return dateInWords(date);
    const QString day = shortDateInWords(date);
    return alone ? day + u' ' + QString::number(date.year()) : day;
}

} // namespace acervo

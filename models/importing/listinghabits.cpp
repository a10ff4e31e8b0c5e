#include "listinghabits.h"

#include "listinglines.h"
#include "listingmeta.h"
#include "pagephrases.h"
#include "pagewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace acervo {

namespace {

using Lines = QList<QStringView>;

constexpr qsizetype maxDate = 60;
constexpr qsizetype maxMeta = 100;
constexpr qsizetype maxLabel = 45;
constexpr qsizetype maxWrapped = 100;

// How a page writes 09/02/2023, where another of its dates can only be read one way.
DateOrder orderOf(const Lines &lines)
{
    static const QRegularExpression figures(
        QStringLiteral(R"(^\D{0,60}(\d{1,2})[/.\-](\d{1,2})[/.\-]\d{4}\b)"));
    for (QStringView line : lines) {
        if (line.size() > maxMeta)
            continue;
        const QRegularExpressionMatch match = figures.matchView(line);
        if (!match.hasMatch())
            continue;
        if (match.capturedView(1).toInt() > 12)
            return DateOrder::DayFirst;
        if (match.capturedView(2).toInt() > 12)
            return DateOrder::MonthFirst;
    }
    return DateOrder::Unknown;
}

// Labels of the page's own are known by standing empty at least once ("Economic Sectors: ").
QSet<QString> ownLabels(const Lines &lines)
{
    QSet<QString> names;
    for (QStringView line : lines) {
        if (line.endsWith(u':') && line.size() <= maxLabel + 1 && line.front().isUpper())
            names.insert(line.chopped(1).trimmed().toString());
    }
    return names;
}

// The width that a page's lines are broken at; 0 where they are not.
qsizetype wrapWidth(const Lines &lines)
{
    qsizetype longest = 0;
    for (QStringView line : lines)
        longest = std::max(longest, line.size());
    return longest <= maxWrapped ? longest : 0;
}

// Lines that stand more than once, short ones.
QSet<QStringView> repeatedLines(const Lines &lines)
{
    QSet<QStringView> seen;
    QSet<QStringView> repeated;
    for (QStringView line : lines) {
        if (line.size() > maxDate)
            continue;
        if (seen.contains(line))
            repeated.insert(line);
        seen.insert(line);
    }
    return repeated;
}

// Whether it is a byline or a label with its value.
bool saysAboutArticle(QStringView line, DateOrder order)
{
    const QStringView part = labelPart(line);
    if (!part.isEmpty() && part.size() + 1 < line.size() && pageLabel(part))
        return true;
    const auto parts = readMetaLine(line, order, true);
    return parts &&
           std::ranges::contains(*parts, ListingElement::Kind::Label, &ListingElement::kind);
}

bool bylinesFollowDates(const Lines &lines, DateOrder order)
{
    qsizetype dates = 0;
    qsizetype followed = 0;
    bool afterDate = false;
    for (QStringView line : lines) {
        if (line.isEmpty())
            continue;
        if (afterDate && saysAboutArticle(line, order))
            ++followed;
        afterDate = line.size() <= maxDate && readDate(line, order).isKnown();
        dates += afterDate;
    }
    return followed > 0 && followed * 2 >= dates;
}

// Whether what stands beside the dates is titles: no title is above or under such a line then.
bool titlesInDateLines(const Lines &lines, DateOrder order)
{
    const auto isDateLine = [order](QStringView line) {
        return !readDatedTitle(line, order).isEmpty();
    };
    if (std::ranges::none_of(lines, isDateLine))
        return false;
    enum class Is : quint8 { Title, DateLine, Other };
    QList<Is> kinds;
    for (QStringView line : lines) {
        if (!line.isEmpty() && !isPageFurniture(line) && !isInvitation(line) && !isCount(line))
            kinds.append(isDateLine(line)    ? Is::DateLine
                         : isTitleLike(line) ? Is::Title
                                             : Is::Other);
    }
    qsizetype dateLines = 0;
    qsizetype alone = 0;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (kinds[i] != Is::DateLine)
            continue;
        ++dateLines;
        alone += kinds.value(i - 1, Is::Other) != Is::Title &&
                 kinds.value(i + 1, Is::Other) != Is::Title;
    }
    return dateLines >= 2 && alone * 2 > dateLines;
}

qint64 lastText(const Lines &lines)
{
    qsizetype last = lines.size();
    while (last > 0) {
        const QStringView line = lines[last - 1];
        const bool isFoot = line.isEmpty() || isPageFurniture(line) || isInvitation(line) ||
                            isCookieNote(line) || isCount(line);
        if (!isFoot)
            break;
        --last;
    }
    return last;
}

// What a line of a list begins with: "- ", "• ", "12. "; 0 characters where it does not.
qsizetype markerSize(QStringView line)
{
    static const QRegularExpression marker(
        QStringLiteral(R"(^(?:[-–*•·▪‣►]|\d{1,3}[.)])\s+(?=\S))"));
    const QRegularExpressionMatch match = marker.matchView(line);
    return match.hasMatch() ? match.capturedLength() : 0;
}

} // namespace

void dropMarkers(Lines &lines)
{
    constexpr qsizetype fewest = 3;
    const qsizetype marked =
        std::ranges::count_if(lines, [](QStringView line) { return markerSize(line) > 0; });
    // A dash or a number in a page of other lines is a speaker's or a chapter's.
    const qsizetype filled =
        std::ranges::count_if(lines, [](QStringView line) { return !line.isEmpty(); });
    if (marked < fewest || marked * 4 < filled)
        return;
    for (QStringView &line : lines)
        line = line.sliced(markerSize(line));
}

ListingHabits habitsOf(const Lines &lines)
{
    ListingHabits habits;
    habits.order = orderOf(lines);
    habits.ownLabels = ownLabels(lines);
    habits.repeated = repeatedLines(lines);
    habits.wrapWidth = wrapWidth(lines);
    habits.bylinesFollowDates = bylinesFollowDates(lines, habits.order);
    habits.titlesInDateLines = titlesInDateLines(lines, habits.order);
    habits.lastText = lastText(lines);
    return habits;
}

} // namespace acervo

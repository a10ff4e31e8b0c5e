#include "datespans.h"

#include "datereader.h"
#include "keywords.h"

#include <algorithm>
#include <utility>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxCount = 9999; // of units counted back

// Years before 1000 are written with four digits, as in ISO 8601. Orders that readDate() would have
// to guess (09/02/2023) are not taken.
PartialDate readBound(QStringView text)
{
    if (const PartialDate iso = PartialDate::fromIso(text); iso.isKnown())
        return iso;
    const bool written = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    return written ? readDate(text) : PartialDate();
}

// The period of the same precision that follows (1) or precedes (-1).
PartialDate neighbour(const PartialDate &date, int step)
{
    switch (date.precision()) {
    case PartialDate::Precision::None:
        return {};
    case PartialDate::Precision::Year:
        return PartialDate::ofYear(date.year() + step);
    case PartialDate::Precision::Month: {
        const QDate next = QDate(date.year(), date.month(), 1).addMonths(step);
        return PartialDate::ofMonth(next.year(), next.month());
    }
    case PartialDate::Precision::Day:
        return PartialDate::ofDate(QDate::fromJulianDay(date.firstDay()).addDays(step));
    }
    return {};
}

std::optional<DateSpan> spanOf(const PartialDate &from, const PartialDate &to)
{
    if (!from.isKnown() && !to.isKnown())
        return std::nullopt;
    DateSpan span;
    span.from = from;
    span.to = to;
    if (from.isKnown() && to.isKnown() && from.firstDay() > to.lastDay())
        std::swap(span.from, span.to);
    return span;
}

std::optional<DateSpan> readComparison(QStringView text)
{
    const bool orEqual = text.size() > 1 && text[1] == u'=';
    const PartialDate bound = readBound(text.sliced(orEqual ? 2 : 1).trimmed());
    if (text[0] == u'>')
        return spanOf(orEqual ? bound : neighbour(bound, 1), {});
    return spanOf({}, orEqual ? bound : neighbour(bound, -1));
}

std::optional<DateSpan> readRange(QStringView text, qsizetype dots)
{
    const QStringView before = text.first(dots).trimmed();
    const QStringView after = text.sliced(dots + 2).trimmed();
    const PartialDate from = readBound(before);
    const PartialDate to = readBound(after);
    if ((!before.isEmpty() && !from.isKnown()) || (!after.isEmpty() && !to.isKnown()))
        return std::nullopt;
    return spanOf(from, to);
}

std::optional<DateSpan> readCountedBack(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    if (parts.size() != 3 || !meansLast(parts[0]) || parts[1].size() > 4)
        return std::nullopt;
    bool isNumber = false;
    const int count = parts[1].toInt(&isNumber);
    const std::optional<DateSpan::Unit> unit = unitNamed(parts[2]);
    if (!isNumber || count < 1 || count > maxCount || !unit)
        return std::nullopt;
    DateSpan span;
    span.last = count;
    span.unit = *unit;
    return span;
}

} // namespace

std::optional<DateSpan> readDateSpan(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    if (trimmed[0] == u'>' || trimmed[0] == u'<')
        return readComparison(trimmed);
    if (const qsizetype dots = trimmed.indexOf(u".."); dots >= 0)
        return readRange(trimmed, dots);
    if (const std::optional<DateSpan> counted = readCountedBack(trimmed))
        return counted;
    const PartialDate date = readBound(trimmed);
    return spanOf(date, date);
}

QString printDateSpan(const DateSpan &span)
{
    if (span.last > 0)
        return QStringLiteral("last-%1-%2").arg(span.last).arg(unitName(span.unit, span.last));
    if (!span.to.isKnown())
        return span.from.isKnown() ? u">="_s + span.from.toIso() : QString();
    if (!span.from.isKnown())
        return u"<="_s + span.to.toIso();
    if (span.from == span.to)
        return span.from.toIso();
    return span.from.toIso() + u".."_s + span.to.toIso();
}

} // namespace acervo

#include "stripspans.h"

namespace acervo {

using Precision = PartialDate::Precision;

PartialDate periodAt(QDate day, Precision unit)
{
    switch (unit) {
    case Precision::Day:
        return PartialDate::ofDate(day);
    case Precision::Month:
        return PartialDate::ofMonth(day.year(), day.month());
    case Precision::Year:
    case Precision::None:
        break;
    }
    return PartialDate::ofYear(day.year());
}

qint32 periodsFrom(const PartialDate &from, const PartialDate &to, Precision unit)
{
    const QDate one = QDate::fromJulianDay(from.firstDay());
    const QDate other = QDate::fromJulianDay(to.firstDay());
    switch (unit) {
    case Precision::Day:
        return qint32(one.daysTo(other));
    case Precision::Month:
        return (other.year() - one.year()) * 12 + other.month() - one.month();
    case Precision::Year:
    case Precision::None:
        break;
    }
    return other.year() - one.year();
}

PartialDate shifted(const PartialDate &date, Precision unit, qint32 by, SpanEnd end)
{
    if (!date.isKnown())
        return date;
    const QDate day =
        QDate::fromJulianDay(end == SpanEnd::First ? date.firstDay() : date.lastDay());
    const QDate later = unit == Precision::Day     ? day.addDays(by)
                        : unit == Precision::Month ? day.addMonths(by)
                                                   : day.addYears(by);
    const PartialDate moved = periodAt(later, std::max(date.precision(), unit));
    return moved.isKnown() ? moved : date; // there is nothing beyond the years 1 and 9999
}

DateSpan shifted(const DateSpan &span, Precision unit, qint32 by)
{
    DateSpan moved = span;
    moved.from = shifted(span.from, unit, by, SpanEnd::First);
    moved.to = shifted(span.to, unit, by, SpanEnd::Last);
    return moved;
}

DateSpan withEnd(const DateSpan &span, SpanEnd end, const PartialDate &first,
                 const PartialDate &last)
{
    DateSpan changed = span;
    if (end == SpanEnd::First) {
        const bool turns = span.to.isKnown() && first.firstDay() > span.to.lastDay();
        changed.from = turns ? span.to : first;
        changed.to = turns ? last : span.to;
    } else {
        const bool turns = span.from.isKnown() && last.lastDay() < span.from.firstDay();
        changed.from = turns ? first : span.from;
        changed.to = turns ? span.from : last;
    }
    return changed;
}

DateSpan fixedSpan(const DateSpan &span, const DateSpan::Days &days)
{
    if (span.last == 0)
        return span;
    DateSpan fixed;
    fixed.from = PartialDate::ofDate(QDate::fromJulianDay(days.first));
    fixed.to = PartialDate::ofDate(QDate::fromJulianDay(days.last));
    return fixed;
}

} // namespace acervo

#include "timeperiods.h"

namespace acervo {

namespace {

constexpr qint32 earliest = 1721426; // 0001-01-01
constexpr qint32 latest = 5373484;   // 9999-12-31

} // namespace

qint64 TimePeriods::at(qint32 day) const
{
    const QDate date = QDate::fromJulianDay(qBound(earliest, day, latest));
    switch (m_unit) {
    case Unit::Day:
        return date.toJulianDay();
    case Unit::Month:
        return date.year() * 12 + date.month() - 1;
    case Unit::Year:
    case Unit::None:
        break;
    }
    return date.year();
}

PartialDate TimePeriods::period(qint64 number) const
{
    switch (m_unit) {
    case Unit::Day:
        return PartialDate::ofDate(QDate::fromJulianDay(number));
    case Unit::Month:
        return PartialDate::ofMonth(int(number / 12), int(number % 12) + 1);
    case Unit::Year:
    case Unit::None:
        break;
    }
    return PartialDate::ofYear(int(number));
}

} // namespace acervo

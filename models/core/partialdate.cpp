#include "partialdate.h"

namespace acervo {

namespace {

// Days are known best and come first within a period, hence the larger precision first.
std::strong_ordering finerFirst(const PartialDate &a, const PartialDate &b)
{
    return static_cast<int>(b.precision()) <=> static_cast<int>(a.precision());
}

std::strong_ordering unknownLast(const PartialDate &a, const PartialDate &b)
{
    return b.isKnown() <=> a.isKnown();
}

bool readNumber(QStringView text, qsizetype length, int &number)
{
    if (text.size() != length)
        return false;
    number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
        number = number * 10 + (c.unicode() - u'0');
    }
    return true;
}

} // namespace

PartialDate PartialDate::fromStored(qint32 firstDay, Precision precision)
{
    PartialDate date;
    if (precision == Precision::None)
        return date;
    date.m_firstDay = firstDay;
    date.m_precision = precision;
    return date;
}

PartialDate PartialDate::ofYear(int year)
{
    PartialDate date = ofDay(year, 1, 1);
    if (date.isKnown())
        date.m_precision = Precision::Year;
    return date;
}

PartialDate PartialDate::ofMonth(int year, int month)
{
    PartialDate date = ofDay(year, month, 1);
    if (date.isKnown())
        date.m_precision = Precision::Month;
    return date;
}

PartialDate PartialDate::ofDay(int year, int month, int day)
{
    return ofDate(QDate(year, month, day));
}

PartialDate PartialDate::ofDate(QDate date)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return {};
    return fromStored(static_cast<qint32>(date.toJulianDay()), Precision::Day);
}

PartialDate PartialDate::fromIso(QStringView text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (!readNumber(text.first(qMin<qsizetype>(4, text.size())), 4, year))
        return {};
    if (text.size() == 4)
        return ofYear(year);
    if (text.size() < 7 || text[4] != u'-' || !readNumber(text.sliced(5, 2), 2, month))
        return {};
    if (text.size() == 7)
        return ofMonth(year, month);
    if (text.size() != 10 || text[7] != u'-' || !readNumber(text.sliced(8, 2), 2, day))
        return {};
    return ofDay(year, month, day);
}

int PartialDate::year() const { return isKnown() ? QDate::fromJulianDay(m_firstDay).year() : 0; }

int PartialDate::month() const
{
    return m_precision >= Precision::Month ? QDate::fromJulianDay(m_firstDay).month() : 0;
}

int PartialDate::day() const
{
    return m_precision == Precision::Day ? QDate::fromJulianDay(m_firstDay).day() : 0;
}

qint32 PartialDate::lastDay() const
{
    const QDate first = QDate::fromJulianDay(m_firstDay);
    switch (m_precision) {
    case Precision::None:
        return 0;
    case Precision::Day:
        return m_firstDay;
    case Precision::Month:
        return m_firstDay + first.daysInMonth() - 1;
    case Precision::Year:
        return m_firstDay + first.daysInYear() - 1;
    }
    return 0;
}

QString PartialDate::toIso() const
{
    const auto padded = [](int number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    QString iso;
    if (isKnown())
        iso = padded(year(), 4);
    if (m_precision >= Precision::Month)
        iso += u'-' + padded(month(), 2);
    if (m_precision == Precision::Day)
        iso += u'-' + padded(day(), 2);
    return iso;
}

std::strong_ordering compareNewestFirst(const PartialDate &a, const PartialDate &b)
{
    if (const auto order = unknownLast(a, b); order != 0)
        return order;
    // A period lies behind all of its days, that is, at its first one.
    if (const auto order = b.firstDay() <=> a.firstDay(); order != 0)
        return order;
    return finerFirst(a, b);
}

std::strong_ordering compareOldestFirst(const PartialDate &a, const PartialDate &b)
{
    if (const auto order = unknownLast(a, b); order != 0)
        return order;
    if (const auto order = a.lastDay() <=> b.lastDay(); order != 0)
        return order;
    return finerFirst(a, b);
}

} // namespace acervo

// PartialDate is a date as well as it is known: a day, a month, a year, or nothing.
// Value; any thread. Proleptic Gregorian, years 1 to 9999.
#pragma once

#include <QDate>
#include <QString>

#include <compare>

namespace acervo {

class PartialDate
{
public:
    enum class Precision : quint8 { None, Year, Month, Day };

    PartialDate() = default;

    // An impossible date (month 13, 30 February, year 0) gives one that is not known.
    static PartialDate ofYear(int year);
    static PartialDate ofMonth(int year, int month);
    static PartialDate ofDay(int year, int month, int day);
    static PartialDate ofDate(QDate date);
    // "2023", "2023-02" or "2023-02-16"; anything else gives one that is not known.
    static PartialDate fromIso(QStringView text);
    // As the library stores it: the Julian day of the period's first day, and the precision.
    static PartialDate fromStored(qint32 firstDay, Precision precision);

    bool isKnown() const { return m_precision != Precision::None; }
    Precision precision() const { return m_precision; }

    int year() const;  // 0 when not known
    int month() const; // 0 when not known
    int day() const;   // 0 when not known

    // The period's bounds as Julian days, both inclusive; 0 when not known.
    qint32 firstDay() const { return m_firstDay; }
    qint32 lastDay() const;

    // "2023", "2023-02", "2023-02-16"; empty when not known.
    QString toIso() const;

    bool operator==(const PartialDate &) const = default;

private:
    qint32 m_firstDay = 0;
    Precision m_precision = Precision::None;
};

// The order of the timeline. Newest first: dated days before the month or year that they lie in,
// unknown last. Oldest first: the mirror of it, but a month or year still follows its own days and
// unknown is still last (DESIGN, section 2).
std::strong_ordering compareNewestFirst(const PartialDate &a, const PartialDate &b);
std::strong_ordering compareOldestFirst(const PartialDate &a, const PartialDate &b);

} // namespace acervo

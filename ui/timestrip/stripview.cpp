#include "stripview.h"

#include "stripspans.h"

#include <cmath>

namespace acervo {

namespace {

constexpr double daysInMonth = 30.44;

} // namespace

void StripView::setWhole(qint32 first, qint32 last, int mostBars)
{
    m_wholeFirst = first;
    m_wholeLast = last;
    m_mostBars = std::max(1, mostBars);
    if (isWhole())
        showWhole();
    else
        look(m_first, m_last - m_first + 1.0);
}

TimeView StripView::timeView() const
{
    return isWhole() ? TimeView{} : TimeView{m_unit, m_first, m_last};
}

double StripView::dayAt(double share) const
{
    return m_first + std::clamp(share, 0.0, 1.0) * (m_last - m_first + 1.0);
}

void StripView::showWhole()
{
    m_unit = PartialDate::Precision::None;
    m_first = m_wholeFirst;
    m_last = m_wholeLast;
}

double StripView::step() const
{
    const double whole = m_wholeLast - m_wholeFirst + 1.0;
    // A view is a little longer than asked for, as it begins and ends with whole months.
    constexpr double reserve = 1.3;
    return std::max(smallestStep, reserve * std::pow(whole / m_mostBars, 1.0 / stepsToDays));
}

void StripView::zoom(double steps, double day)
{
    const double before = m_last - m_first + 1.0;
    const double length = std::max(before / std::pow(step(), steps), double(shortest));
    look(day - (day - m_first) / before * length, length);
}

void StripView::pan(double days)
{
    if (isWhole())
        return;
    const double period = m_unit == PartialDate::Precision::Day     ? 1
                          : m_unit == PartialDate::Precision::Month ? daysInMonth
                                                                    : 12 * daysInMonth;
    moveBy(qint32(std::lround(days / period)));
}

void StripView::reveal(qint32 day)
{
    if (isWhole())
        return;
    const auto at = [this](qint32 of) { return periodAt(QDate::fromJulianDay(of), m_unit); };
    if (day < m_first)
        moveBy(periodsFrom(at(m_first), at(day), m_unit));
    else if (day > m_last)
        moveBy(periodsFrom(at(m_last), at(day), m_unit));
}

void StripView::moveBy(qint32 periods)
{
    const auto at = [this](qint32 day) { return periodAt(QDate::fromJulianDay(day), m_unit); };
    const PartialDate first = at(m_first);
    const PartialDate last = at(m_last);
    const qint32 back = std::min(0, periodsFrom(first, at(m_wholeFirst), m_unit));
    const qint32 on = std::max(0, periodsFrom(last, at(m_wholeLast), m_unit));
    const qint32 by = std::clamp(periods, back, on);
    m_first = shifted(first, m_unit, by, SpanEnd::First).firstDay();
    m_last = shifted(last, m_unit, by, SpanEnd::Last).lastDay();
}

PartialDate::Precision StripView::unitFor(double length) const
{
    if (length <= m_mostBars)
        return PartialDate::Precision::Day;
    return length / daysInMonth <= m_mostBars ? PartialDate::Precision::Month
                                              : PartialDate::Precision::Year;
}

void StripView::look(double first, double length)
{
    const double whole = m_wholeLast - m_wholeFirst + 1.0;
    constexpr double nearly = 0.95;
    if (length >= nearly * whole) {
        showWhole();
        return;
    }
    m_unit = unitFor(length);
    first = std::clamp(first, double(m_wholeFirst), m_wholeLast + 1.0 - length);
    m_first = periodAt(QDate::fromJulianDay(std::llround(first)), m_unit).firstDay();
    m_last = periodAt(QDate::fromJulianDay(std::llround(first + length) - 1), m_unit).lastDay();
}

} // namespace acervo

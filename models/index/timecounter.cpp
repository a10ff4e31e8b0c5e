#include "timecounter.h"

#include <algorithm>

namespace acervo {

namespace {

PartialDate periodOfKey(qint64 key)
{
    const bool isYear = key % 2 != 0;
    return PartialDate::fromStored(qint32(key / 2), isYear ? PartialDate::Precision::Year
                                                           : PartialDate::Precision::Month);
}

} // namespace

TimeCounter::TimeCounter(const DateColumn &dates, const TimePeriods &periods,
                         PartialDate::Precision unit, const Stretch &stretch)
    : m_dates(dates)
    , m_longestExtra(DateColumn::longestExtra(unit))
    , m_bars(size_t(stretch.size()))
{
    if (m_bars == 0)
        return;
    m_firstDay = periods.firstDay(stretch.first);
    m_barOfDay.resize(size_t(periods.lastDay(stretch.last) - m_firstDay + 1));
    for (size_t bar = 0; bar < m_bars; ++bar) {
        const qint64 period = stretch.first + qint64(bar);
        const auto first = m_barOfDay.begin() + (periods.firstDay(period) - m_firstDay);
        const auto last = m_barOfDay.begin() + (periods.lastDay(period) - m_firstDay);
        std::fill(first, last + 1, quint16(bar));
    }
}

Tally TimeCounter::count(const Bitmap &set) const
{
    Tally tally(m_bars, m_barOfDay.size());
    add(set, tally);
    return tally;
}

void TimeCounter::count(const Bitmap &set, Tally &tally, int step) const
{
    const auto change = quint32(step); // of counters without a sign: one less is all bits set
    set.forEach([&](Slot slot) {
        const auto day = quint64(qint64(m_dates.firstDay(slot)) - m_firstDay);
        if (day >= m_barOfDay.size()) [[unlikely]] {
            countOutside(slot, tally, step);
            return;
        }
        const quint16 bar = m_barOfDay[day];
        tally.all[bar] += change;
        if (m_dates.extraDays(slot) > m_longestExtra) {
            tally.uncertain[bar] += change;
            tally.longer[2 * day + isYear(slot)] += change;
        }
    });
}

QList<TimeBar> TimeCounter::longer(const Tally &scope, const Tally &matching,
                                   const Tally &found) const
{
    QList<TimeBar> periods;
    for (const auto &[key, count] : scope.longerBefore.asKeyValueRange()) {
        periods.append({.period = periodOfKey(key),
                        .all = count,
                        .matching = matching.longerBefore.value(key),
                        .found = found.longerBefore.value(key)});
    }
    for (size_t place = 0; place < scope.longer.size(); ++place) {
        if (scope.longer[place] != 0) {
            periods.append({.period = periodOfKey(2 * qint64(m_firstDay) + qint64(place)),
                            .all = scope.longer[place],
                            .matching = matching.longer[place],
                            .found = found.longer[place]});
        }
    }
    std::ranges::stable_sort(periods, {}, [](const TimeBar &bar) {
        return std::pair(bar.period.firstDay(), bar.period.precision());
    });
    return periods;
}

// Beyond a day, a period is a month or a year.
size_t TimeCounter::isYear(Slot slot) const
{
    return m_dates.extraDays(slot) > DateColumn::longestExtra(PartialDate::Precision::Month);
}

void TimeCounter::countOutside(Slot slot, Tally &tally, int step) const
{
    const bool beganBefore =
        m_bars > 0 && m_dates.firstDay(slot) < m_firstDay && m_dates.lastDay(slot) >= m_firstDay;
    if (!m_dates.isKnown(slot))
        tally.undated += step;
    else if (beganBefore)
        countBefore(slot, tally, step);
    else
        tally.outside += step;
}

void TimeCounter::countBefore(Slot slot, Tally &tally, int step) const
{
    tally.all[0] += quint32(step);
    tally.uncertain[0] += quint32(step);
    tally.longerBefore[2 * qint64(m_dates.firstDay(slot)) + qint64(isYear(slot))] += step;
}

} // namespace acervo

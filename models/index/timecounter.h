// A TimeCounter counts the articles of a set by the bars that their dates lie in. For
// timehistogram.cpp alone; the search thread, reading from several.
#pragma once

#include "datecolumn.h"
#include "timehistogram.h"
#include "timeperiods.h"

#include <QMap>

#include <vector>

namespace acervo {

struct Stretch // of periods, both inclusive; empty when last < first
{
    qint64 first = 0;
    qint64 last = -1;

    qint64 size() const { return last - first + 1; }
    bool contains(qint64 period) const { return period >= first && period <= last; }
};

// What the bars of one set of articles count.
struct Tally
{
    std::vector<quint32> all;
    std::vector<quint32> uncertain;
    // Of the uncertain ones, by the period they are known to: two counters for each day, for the
    // month and the year that begin with it. Those that began before the bars by the same key.
    std::vector<quint32> longer;
    QMap<qint64, qint64> longerBefore;
    qint64 undated = 0;
    qint64 outside = 0;

    Tally(size_t bars, size_t days)
        : all(bars)
        , uncertain(bars)
        , longer(2 * days)
    {}
};

class TimeCounter
{
public:
    TimeCounter(const DateColumn &dates, const TimePeriods &periods, PartialDate::Precision unit,
                const Stretch &stretch);

    Tally count(const Bitmap &set) const;
    // Into a tally that has none of `set`; out of one that has all of it.
    void add(const Bitmap &set, Tally &tally) const { count(set, tally, 1); }
    void takeAway(const Bitmap &set, Tally &tally) const { count(set, tally, -1); }

    // The periods that `scope` counts as longer ones, with what the others have of them.
    QList<TimeBar> longer(const Tally &scope, const Tally &matching, const Tally &found) const;

private:
    size_t isYear(Slot slot) const;
    void count(const Bitmap &set, Tally &tally, int step) const;
    void countOutside(Slot slot, Tally &tally, int step) const;
    void countBefore(Slot slot, Tally &tally, int step) const;

    const DateColumn &m_dates;
    const int m_longestExtra;
    const size_t m_bars;
    qint32 m_firstDay = 0;
    std::vector<quint16> m_barOfDay;
};

} // namespace acervo

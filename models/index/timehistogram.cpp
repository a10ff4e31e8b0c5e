#include "timehistogram.h"

#include "timeperiods.h"

#include <QMap>

#include <ranges>

namespace acervo {

namespace {

struct Stretch // of periods, both inclusive; empty when last < first
{
    qint64 first = 0;
    qint64 last = -1;

    qint64 size() const { return last - first + 1; }
    bool contains(qint64 period) const { return period >= first && period <= last; }
};

// The periods of the dated articles in `scope`, newest first.
template <typename Slots>
std::optional<qint64> firstPeriodOf(const Slots &order, const Columns &columns, const Bitmap &scope,
                                    const TimePeriods &periods)
{
    for (const Slot slot : order) {
        if (scope.test(slot) && columns.dates().isKnown(slot))
            return periods.at(columns.dates().firstDay(slot));
    }
    return {};
}

Stretch wholeStretch(const Columns &columns, const Bitmap &scope, const TimePeriods &periods)
{
    const auto order = columns.newestFirst();
    const auto last = firstPeriodOf(order, columns, scope, periods);
    const auto first = firstPeriodOf(order | std::views::reverse, columns, scope, periods);
    return first && last ? Stretch{*first, *last} : Stretch{};
}

// The mostBars periods of `stretch` with the most articles, the newest of equal ones.
Stretch fullestStretch(const Stretch &stretch, const Columns &columns, const Bitmap &scope,
                       const TimePeriods &periods)
{
    std::vector<qint64> found; // newest first
    for (const Slot slot : columns.newestFirst()) {
        if (!scope.test(slot) || !columns.dates().isKnown(slot))
            continue;
        const qint64 period = periods.at(columns.dates().firstDay(slot));
        if (stretch.contains(period))
            found.push_back(period);
    }
    if (found.empty())
        return {stretch.first, stretch.first + TimeHistogram::mostBars - 1};
    size_t best = 0;
    size_t bestEnd = 0;
    for (size_t newest = 0, end = 0; newest < found.size(); ++newest) {
        while (end < found.size() && found[newest] - found[end] < TimeHistogram::mostBars)
            ++end;
        if (end - newest > bestEnd - best) {
            best = newest;
            bestEnd = end;
        }
    }
    return {found[bestEnd - 1], found[best]};
}

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
    void subtract(const Tally &other)
    {
        std::ranges::transform(all, other.all, all.begin(), std::minus());
        std::ranges::transform(uncertain, other.uncertain, uncertain.begin(), std::minus());
        std::ranges::transform(longer, other.longer, longer.begin(), std::minus());
        for (const auto &[key, count] : other.longerBefore.asKeyValueRange())
            longerBefore[key] -= count;
        undated -= other.undated;
        outside -= other.outside;
    }
};

PartialDate periodOfKey(qint64 key)
{
    const bool isYear = key % 2 != 0;
    return PartialDate::fromStored(qint32(key / 2), isYear ? PartialDate::Precision::Year
                                                           : PartialDate::Precision::Month);
}

class TimeCounter
{
public:
    TimeCounter(const DateColumn &dates, const TimePeriods &periods, PartialDate::Precision unit,
                const Stretch &stretch)
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

    Tally count(const Bitmap &set) const
    {
        Tally tally(m_bars, m_barOfDay.size());
        set.forEach([&](Slot slot) {
            const auto day = quint64(qint64(m_dates.firstDay(slot)) - m_firstDay);
            if (day >= m_barOfDay.size()) [[unlikely]] {
                countOutside(slot, tally);
                return;
            }
            const quint16 bar = m_barOfDay[day];
            ++tally.all[bar];
            if (m_dates.extraDays(slot) > m_longestExtra) {
                ++tally.uncertain[bar];
                ++tally.longer[2 * day + isYear(slot)];
            }
        });
        return tally;
    }

    // The periods that `scope` counts as longer ones, with what `matching` has of them.
    QList<TimeBar> longer(const Tally &scope, const Tally &matching) const
    {
        QList<TimeBar> periods;
        for (const auto &[key, count] : scope.longerBefore.asKeyValueRange())
            periods.append({periodOfKey(key), count, matching.longerBefore.value(key), 0});
        for (size_t place = 0; place < scope.longer.size(); ++place) {
            if (scope.longer[place] != 0) {
                periods.append({periodOfKey(2 * qint64(m_firstDay) + qint64(place)),
                                scope.longer[place], matching.longer[place], 0});
            }
        }
        std::ranges::stable_sort(periods, {}, [](const TimeBar &bar) {
            return std::pair(bar.period.firstDay(), bar.period.precision());
        });
        return periods;
    }

private:
    // Beyond a day, a period is a month or a year.
    size_t isYear(Slot slot) const
    {
        return m_dates.extraDays(slot) > DateColumn::longestExtra(PartialDate::Precision::Month);
    }
    void countOutside(Slot slot, Tally &tally) const
    {
        const bool beganBefore = m_bars > 0 && m_dates.firstDay(slot) < m_firstDay &&
                                 m_dates.lastDay(slot) >= m_firstDay;
        if (!m_dates.isKnown(slot))
            ++tally.undated;
        else if (beganBefore)
            countBefore(slot, tally);
        else
            ++tally.outside;
    }
    void countBefore(Slot slot, Tally &tally) const
    {
        ++tally.all[0];
        ++tally.uncertain[0];
        ++tally.longerBefore[2 * qint64(m_dates.firstDay(slot)) + qint64(isYear(slot))];
    }

    const DateColumn &m_dates;
    const int m_longestExtra;
    const size_t m_bars;
    qint32 m_firstDay = 0;
    std::vector<quint16> m_barOfDay;
};

// What matches every clause but the query's own dates; where that is most of the scope, as the
// scope without the others.
Tally countMatching(const TimeCounter &counter, const Evaluation &evaluation, const Tally &scope)
{
    const Bitmap matching = evaluation.without(Facet::Year);
    Bitmap others = evaluation.scope;
    others.subtract(matching);
    if (others.count() > matching.count())
        return counter.count(matching);
    Tally tally = scope;
    tally.subtract(counter.count(others));
    return tally;
}

static_assert(TimeHistogram::mostBars < 0x10000, "the number of a bar is a quint16");

} // namespace

TimeHistogram countTime(const Columns &columns, const Evaluation &evaluation,
                        PartialDate::Precision unit, qint32 firstDay, qint32 lastDay)
{
    if (unit == PartialDate::Precision::None)
        unit = PartialDate::Precision::Year;
    const TimePeriods periods(unit);
    Stretch stretch = firstDay == 0 && lastDay == 0
                          ? wholeStretch(columns, evaluation.scope, periods)
                          : Stretch{periods.at(firstDay), periods.at(qMax(firstDay, lastDay))};
    if (stretch.size() > TimeHistogram::mostBars)
        stretch = fullestStretch(stretch, columns, evaluation.scope, periods);

    const TimeCounter counter(columns.dates(), periods, unit, stretch);
    const Tally all = counter.count(evaluation.scope);
    const Tally matching = countMatching(counter, evaluation, all);
    TimeHistogram histogram{.unit = unit,
                            .bars = {},
                            .longer = counter.longer(all, matching),
                            .undated = all.undated,
                            .undatedMatching = matching.undated,
                            .outside = all.outside,
                            .outsideMatching = matching.outside};
    const TimePeriods months(PartialDate::Precision::Month);
    if (const Stretch whole = wholeStretch(columns, evaluation.scope, months); whole.size() > 0) {
        histogram.wholeFirst = months.firstDay(whole.first);
        histogram.wholeLast = months.lastDay(whole.last);
    }
    histogram.bars.reserve(stretch.size());
    for (size_t bar = 0; bar < all.all.size(); ++bar)
        histogram.bars.append({periods.period(stretch.first + qint64(bar)), all.all[bar],
                               matching.all[bar], matching.uncertain[bar]});
    return histogram;
}

} // namespace acervo

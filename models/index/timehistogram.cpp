#include "timehistogram.h"

#include "timecounter.h"

#include <ranges>

namespace acervo {

namespace {

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

static_assert(TimeHistogram::mostBars < 0x10000, "the number of a bar is a quint16");

Stretch shownStretch(const Columns &columns, const Bitmap &scope, const TimePeriods &periods,
                     qint32 firstDay, qint32 lastDay)
{
    const Stretch stretch =
        firstDay == 0 && lastDay == 0
            ? wholeStretch(columns, scope, periods)
            : Stretch{periods.at(firstDay), periods.at(qMax(firstDay, lastDay))};
    if (stretch.size() > TimeHistogram::mostBars)
        return fullestStretch(stretch, columns, scope, periods);
    return stretch;
}

// What is the same for all queries of one scope.
struct ScopeTime
{
    ScopeTime(const Columns &columns, const Bitmap &scopeOfQuery, PartialDate::Precision unit,
              qint32 firstDay, qint32 lastDay)
        : scope(scopeOfQuery)
        , periods(unit)
        , stretch(shownStretch(columns, scope, periods, firstDay, lastDay))
        , counter(columns.dates(), periods, unit, stretch)
        , all(counter.count(scope))
    {
        const TimePeriods months(PartialDate::Precision::Month);
        if (const Stretch whole = wholeStretch(columns, scope, months); whole.size() > 0) {
            wholeFirst = months.firstDay(whole.first);
            wholeLast = months.lastDay(whole.last);
        }
    }

    Bitmap scope;
    TimePeriods periods;
    Stretch stretch;
    TimeCounter counter;
    Tally all;
    qint32 wholeFirst = 0;
    qint32 wholeLast = 0;
};

// Of `set`, a part of `whole`, whose tally is known: counted, or as the whole without the others,
// whichever are fewer.
Tally countPart(const TimeCounter &counter, const Bitmap &whole, const Tally &wholeTally,
                const Bitmap &set)
{
    Bitmap others = whole;
    others.subtract(set);
    if (others.count() > set.count())
        return counter.count(set);
    Tally tally = wholeTally;
    counter.takeAway(others, tally);
    return tally;
}

TimeHistogram histogramOf(const ScopeTime &time, const Tally &matching, const Tally &found,
                          PartialDate::Precision unit)
{
    TimeHistogram histogram{.unit = unit,
                            .bars = {},
                            .longer = time.counter.longer(time.all, matching, found),
                            .wholeFirst = time.wholeFirst,
                            .wholeLast = time.wholeLast,
                            .undated = time.all.undated,
                            .undatedMatching = matching.undated,
                            .undatedFound = found.undated,
                            .outside = time.all.outside,
                            .outsideMatching = matching.outside};
    histogram.bars.reserve(time.stretch.size());
    for (size_t bar = 0; bar < time.all.all.size(); ++bar)
        histogram.bars.append({.period = time.periods.period(time.stretch.first + qint64(bar)),
                               .all = time.all.all[bar],
                               .matching = matching.all[bar],
                               .uncertain = matching.uncertain[bar],
                               .found = found.all[bar]});
    return histogram;
}

} // namespace

TimeHistogram countTime(const Columns &columns, const Evaluation &evaluation,
                        PartialDate::Precision unit, qint32 firstDay, qint32 lastDay)
{
    return TimeCounting().count(columns, evaluation, unit, firstDay, lastDay);
}

struct TimeCounting::Known
{
    quint64 generation;
    qint32 firstDay;
    qint32 lastDay;
    PartialDate::Precision unit;
    ScopeTime time;
    Bitmap matching; // under all but the query's own dates
    Bitmap found;    // under them, too
    Tally matchingTally;
    Tally foundTally;
    TimeHistogram histogram;

    Known(const Columns &columns, const Bitmap &scope, PartialDate::Precision precision,
          qint32 first, qint32 last)
        : generation(columns.generation())
        , firstDay(first)
        , lastDay(last)
        , unit(precision)
        , time(columns, scope, precision, first, last)
        , matching(scope)
        , found(scope)
        , matchingTally(time.all)
        , foundTally(time.all)
    {
        tell();
    }

    void tell() { histogram = histogramOf(time, matchingTally, foundTally, unit); }

    void countMatching(Bitmap nowMatching, const Bitmap &nowFound)
    {
        matching = std::move(nowMatching);
        found = nowFound;
        matchingTally = countPart(time.counter, time.scope, time.all, matching);
        foundTally = countPart(time.counter, matching, matchingTally, found);
        tell();
    }

    // By difference: a step of a drag is a few of many articles.
    void countFound(const Bitmap &nowFound)
    {
        Bitmap gone = found;
        gone.subtract(nowFound);
        Bitmap come = nowFound;
        come.subtract(found);
        if (gone.count() + come.count() > nowFound.count()) {
            foundTally = countPart(time.counter, matching, matchingTally, nowFound);
        } else {
            time.counter.takeAway(gone, foundTally);
            time.counter.add(come, foundTally);
        }
        found = nowFound;
        tell();
    }
};

TimeCounting::TimeCounting() = default;
TimeCounting::~TimeCounting() = default;

TimeHistogram TimeCounting::count(const Columns &columns, const Evaluation &evaluation,
                                  PartialDate::Precision unit, qint32 firstDay, qint32 lastDay)
{
    if (unit == PartialDate::Precision::None)
        unit = PartialDate::Precision::Year;
    const bool isKnown = m_known && m_known->generation == columns.generation() &&
                         m_known->unit == unit && m_known->firstDay == firstDay &&
                         m_known->lastDay == lastDay && m_known->time.scope == evaluation.scope;
    if (!isKnown)
        m_known.reset(new Known(columns, evaluation.scope, unit, firstDay, lastDay));
    Bitmap matching = evaluation.without(Facet::Year);
    if (m_known->matching != matching)
        m_known->countMatching(std::move(matching), evaluation.matches);
    else if (m_known->found != evaluation.matches)
        m_known->countFound(evaluation.matches);
    return m_known->histogram;
}

} // namespace acervo

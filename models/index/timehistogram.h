// The time strip's bars: how many articles each year, month or day has. Pure; the search thread.
#pragma once

#include "evaluator.h"
#include "partialdate.h"

#include <QList>

#include <memory>

namespace acervo {

struct TimeBar
{
    PartialDate period;
    qint64 all = 0;      // articles of the library in it (without the trash)
    qint64 matching = 0; // of those, matching every clause but the query's own dates
    qint64 uncertain =
        0;            // of the matching, known only to a longer period; counted at its first bar
    qint64 found = 0; // of the matching, those that match the query's own dates, too

    bool operator==(const TimeBar &) const = default;
};

struct TimeHistogram
{
    // A strip of more has no room on any screen; one article of the year 1 would ask for a million
    // days.
    static constexpr qint64 mostBars = 5000;

    PartialDate::Precision unit = PartialDate::Precision::Year;
    QList<TimeBar> bars; // every period between the first and the last, empty ones too
    // The uncertain ones of all bars once more, each by the year or month that it is known to: so
    // that they can be shown spread over it. Oldest first; where two begin together, the year.
    QList<TimeBar> longer;
    // The months that the first and the last date of the whole library lie in, as days; 0: no date.
    qint32 wholeFirst = 0;
    qint32 wholeLast = 0;
    qint64 undated = 0;
    qint64 undatedMatching = 0;
    qint64 undatedFound = 0;
    qint64 outside = 0; // dated, but in none of the bars
    qint64 outsideMatching = 0;

    bool operator==(const TimeHistogram &) const = default;
};

// Bars for the periods that the days [firstDay, lastDay] lie in (Julian, inclusive); both 0: from
// the first to the last date of the whole library. An article that is known only to a longer
// period, one that began before the bars and reaches into them, is counted at the first bar. Where
// there would be more than mostBars, it is the stretch of so many that holds the most articles, cut
// to its first and last.
TimeHistogram countTime(const Columns &columns, const Evaluation &evaluation,
                        PartialDate::Precision unit, qint32 firstDay = 0, qint32 lastDay = 0);

// The same for one query after the other over the same columns: what does not depend on their
// clauses is counted once for each generation. Where only the query's dates have become others, as
// with every step of a drag, no more is counted than what they find now and did not find before,
// and the other way round. One thread at a time.
class TimeCounting
{
public:
    TimeCounting();
    ~TimeCounting();

    TimeHistogram count(const Columns &columns, const Evaluation &evaluation,
                        PartialDate::Precision unit, qint32 firstDay = 0, qint32 lastDay = 0);

private:
    struct Known;
    std::unique_ptr<Known> m_known;
};

} // namespace acervo

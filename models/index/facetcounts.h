// Facet counts and the time strip's bars, truthful: the number beside a value is the number of articles
// of that value that one would see after a click on it. Pure functions over Columns; the search thread.
#pragma once

#include "evaluator.h"
#include "facet.h"
#include "queryedit.h"

#include <QList>

namespace acervo {

struct FacetValueCount
{
    FacetValue value = 0;
    QString name;      // canonical text of the value in a query: "VE", "Latin America", "2023", "read"
    qint64 count = 0;  // for an excluded value: how many it takes away
    ValueState state = ValueState::Off;

    bool operator==(const FacetValueCount &) const = default;
};

struct FacetCounts
{
    Facet facet{};
    QList<FacetValueCount> values; // count > 0, or ticked, excluded or mixed; by count, then by name
    qint64 none = 0;               // articles without any value, under the same rule
    bool noneTicked = false;

    bool operator==(const FacetCounts &) const = default;
};

FacetCounts countFacet(const Columns &columns, const Evaluation &evaluation, Facet facet,
                       FacetMode mode = FacetMode::Or);

// The time strip: one bar a year, month or day from the first to the last date of the whole library.
struct TimeBar
{
    PartialDate period;
    qint64 all = 0;          // articles of the library in it (without the trash)
    qint64 matching = 0;     // of those, matching every clause but the query's own dates
    qint64 uncertain = 0;    // of those, known only to a longer period; counted at its first bar

    bool operator==(const TimeBar &) const = default;
};

struct TimeHistogram
{
    PartialDate::Precision unit = PartialDate::Precision::Year;
    QList<TimeBar> bars; // every period between the first and the last, empty ones too
    qint64 undated = 0;
    qint64 undatedMatching = 0;

    bool operator==(const TimeHistogram &) const = default;
};

// Bars for the days [firstDay, lastDay] (Julian, inclusive); both 0: the whole library.
TimeHistogram countTime(const Columns &columns, const Evaluation &evaluation,
                        PartialDate::Precision unit, qint32 firstDay = 0, qint32 lastDay = 0);

// The matches in the query's order; Relevance falls back to Newest here. `limit` < 0: all.
std::vector<Slot> orderedMatches(const Columns &columns, const Evaluation &evaluation,
                                 qsizetype limit = -1);

} // namespace acervo

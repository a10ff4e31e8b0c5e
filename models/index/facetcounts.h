// Facet counts, truthful: the number beside a value is the number of articles of that value that
// one would see after a click on it. Pure functions over Columns; the search thread, or several at
// once. A FacetCounter remembers what it counted last.
#pragma once

#include "evaluator.h"
#include "facet.h"
#include "matchorder.h"
#include "queryedit.h"
#include "timehistogram.h"
#include "valuetally.h"

#include <QList>

#include <functional>

namespace acervo {

struct FacetValueCount
{
    FacetValue value = 0;
    QString name; // canonical text of the value in a query: "VE", "419", "communes", "2023", "read"
    qint64 count = 0; // for an excluded value: how many it takes away
    ValueState state = ValueState::Off;
    FacetValue parent = 0; // the value that it lies under, of a hierarchy of names; 0 at the top

    bool operator==(const FacetValueCount &) const = default;
};

struct FacetCounts
{
    Facet facet{};
    // count > 0, or ticked, excluded or mixed; by count, then by name. A value that only the query
    // knows (`topic:gone`) stands here too, with a number of its own from the top of the range.
    // State has `unread` besides the flags, as value 0 (statenames.h), and no `has:date`.
    QList<FacetValueCount> values;
    qint64 more = 0; // values that `limit` left out
    qint64 none = 0; // articles without any value, under the same rule
    bool noneTicked = false;

    bool operator==(const FacetCounts &) const = default;
};

using NameTest = std::function<bool(const QString &name)>;

// `limit` >= 0: at most so many values, those with the highest counts, and all that the query
// speaks of. (A large library has hundreds of thousands of authors: naming and sorting them all
// takes a second.) With a test: only values whose name passes it, and those the query speaks of.
FacetCounts countFacet(const Columns &columns, const Evaluation &evaluation, Facet facet,
                       FacetMode mode = FacetMode::Or, qsizetype limit = -1,
                       const NameTest &test = {});

// The same of one facet for one query after the other, which costs less where few articles have
// come or gone since the last. One thread at a time.
class FacetCounter
{
public:
    explicit FacetCounter(Facet facet)
        : m_facet(facet)
    {}

    FacetCounts count(const Columns &columns, const Evaluation &evaluation, FacetMode mode,
                      qsizetype limit, const NameTest &test);

private:
    FacetCounts named(const Columns &columns, const Evaluation &evaluation,
                      const ValueCounter &values, qint64 none, qsizetype limit,
                      const NameTest &test) const;

    Facet m_facet;
    ValueTally m_tally;
};

} // namespace acervo

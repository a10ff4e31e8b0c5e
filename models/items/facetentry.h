// FacetEntry is one line under a facet's heading. Value; any thread.
#pragma once

#include "searchresult.h"

namespace acervo {

struct FacetEntry
{
    enum class Kind : quint8 {
        Value,
        None,  // articles without any value of the facet
        More,  // there are more values than are listed; count: all of them
        Fewer, // a long list is open
    };

    Kind kind = Kind::Value;
    FacetValue value = 0; // with the kind, the entry's identity within its facet
    QString name;         // canonical, as a query has it
    qint64 count = 0;
    ValueState state = ValueState::Off;

    bool isSameLine(const FacetEntry &other) const
    {
        return kind == other.kind && value == other.value;
    }
    bool operator==(const FacetEntry &) const = default;
};

// The lines of a facet when at most `limit` values are listed. Values that the query speaks of are
// listed beyond the limit too: a tick must not vanish from sight. No lines: nothing to choose from.
QList<FacetEntry> facetEntries(const FacetCounts &counts, qsizetype limit);

inline constexpr qsizetype fewFacetValues = 8;

} // namespace acervo

// FacetLines: which values of a facet are listed under its heading, in which order, and with which
// lines between them. Pure; any thread.
#pragma once

#include "facetitems.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace acervo {

inline constexpr qsizetype fewFacetValues = 8; // of one level, until more are wanted

// How a person wants to see a facet.
struct FacetArrangement
{
    bool byName = false;               // else by rank and count
    QHash<FacetValue, qint64> ranks;   // the highest first; a value that is not in it has 0
    QSet<FacetKey> open;               // values whose values below are listed
    QHash<FacetKey, qsizetype> limits; // of a level other than fewFacetValues; value 0: the top
    // Values that are to stay where they are, in their order; others come after them.
    QHash<FacetKey, qsizetype> places;
    // What was looked for: only these, and what they lie below. Null: nothing was.
    std::function<bool(const FacetEntry &entry)> isFound;
    std::function<QString(const FacetEntry &entry)> label; // for the order by name
};

// Values that the query speaks of are listed beyond any limit, and under a value that is closed: a
// tick must not vanish from sight. No lines: nothing to choose from. `counts` are those of the
// heading's facet, `items` all that is to be listed.
QList<FacetEntry> facetLines(const FacetCounts &counts, const QList<FacetItem> &items,
                             const FacetArrangement &arrangement);

} // namespace acervo

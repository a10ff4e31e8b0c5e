// SelectionSummary is what several articles have in common, and what not. Value; any thread.
#pragma once

#include "facetcounts.h"

namespace acervo {

struct SelectionSummary
{
    qint64 articles = 0;       // those that are there
    QList<FacetCounts> facets; // on how many of them each value is; of authors the first few
    // The bounds of those that are dated; `undated` are not.
    PartialDate earliest;
    PartialDate latest;
    qint64 undated = 0;
    qint64 trashed = 0;

    const FacetCounts *of(Facet facet) const
    {
        const auto found = std::ranges::find(facets, facet, &FacetCounts::facet);
        return found == facets.end() ? nullptr : &*found;
    }
    bool operator==(const SelectionSummary &) const = default;
};

} // namespace acervo

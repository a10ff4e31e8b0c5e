// FacetCounting is what a search is to count for the side bar. Value; any thread.
#pragma once

#include "queryedit.h"

#include <QList>

namespace acervo {

struct FacetCounting
{
    QList<Facet> facets;
    QList<Facet> allOf; // where all of several ticked values must hold, if the query does not say
    QString authorPart; // of the authors only those with it in their name

    FacetMode modeOf(Facet facet) const
    {
        return allOf.contains(facet) ? FacetMode::And : FacetMode::Or;
    }
    bool operator==(const FacetCounting &) const = default;
};

} // namespace acervo

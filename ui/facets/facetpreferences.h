// FacetPreferences is how a person wants the side bar: which facets, in which order, folded,
// sorted, combined. Value; GUI thread. Kept in the program's settings, for all libraries.
#pragma once

#include "queryedit.h"

#include <QList>

namespace acervo {

struct FacetPreferences
{
    QList<Facet> order; // all that there are
    QList<Facet> hidden;
    QList<Facet> folded;
    QList<Facet> byName;    // the others by count
    QList<Facet> allOf;     // where all of several ticked values must hold
    bool isGrouped = true;  // countries below the regions
    bool tagsByUse = false; // unless they are by name: the last used first

    // The sections there are to be, in their order. Regions that group the countries go with these.
    QList<Facet> shown() const;
    FacetMode modeOf(Facet facet) const
    {
        return allOf.contains(facet) ? FacetMode::And : FacetMode::Or;
    }
    void move(Facet facet, Facet before); // to the place of another one
    void moveToEnd(Facet facet);

    static FacetPreferences atFirst();
    static FacetPreferences kept();
    void keep() const;

    bool operator==(const FacetPreferences &) const = default;
};

// Whether an article can have several values of it.
bool hasSeveralValues(Facet facet);

} // namespace acervo

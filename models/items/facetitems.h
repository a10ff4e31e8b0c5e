// FacetItems are the values of a facet, each with the one it lies below: tags and topics as they
// are stored, countries below the regions of UN M49. Pure; any thread.
#pragma once

#include "facetentry.h"

#include <QSet>

#include <optional>

namespace acervo {

struct FacetItem
{
    FacetEntry entry;              // of kind Value; depth and fold are the affair of facetlines.h
    std::optional<FacetKey> above; // nothing, or a value that is not among the items: at the top

    bool operator==(const FacetItem &) const = default;
};

QList<FacetItem> facetItems(const FacetCounts &counts);

// A region that no article is counted of stands there too where one of its countries does. One
// whose articles all lie in a single region below it would say nothing: that one takes its place,
// unless it is `held` where it is.
QList<FacetItem> itemsByRegion(const FacetCounts &countries, const FacetCounts &regions,
                               const QSet<FacetKey> &held = {});

// The values of `lines` that are not among the items, with no articles: they do not vanish.
void keepValues(QList<FacetItem> &items, const QList<FacetEntry> &lines);

// Which values to open at first, so that some `lines` lines tell most: those with most articles.
QList<FacetKey> fullestValues(const QList<FacetItem> &items, qsizetype lines);

} // namespace acervo

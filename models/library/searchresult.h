// What a search answers. Values, shared between threads and never changed after they are made.
#pragma once

#include "facetcounts.h"
#include "query.h"

#include <memory>
#include <vector>

namespace acervo {

struct SearchRequest
{
    quint64 serial = 0; // given by SearchSession; a reply carries it
    Query query;        // for evaluation: an open word is a prefix
    QDate today;
    QList<Facet> facets; // those to count
    FacetMode mode = FacetMode::Or;
    bool histogram = true;
};

// A heading of the timeline: the year that begins at a row. An unknown period is "No date".
struct TimelineHeading
{
    qsizetype row = 0;
    PartialDate period;

    bool operator==(const TimelineHeading &) const = default;
};

struct SearchResult
{
    quint64 serial = 0;
    quint64 generation = 0;
    Query query;
    std::vector<ArticleId> articles;       // in the query's order
    std::vector<TimelineHeading> headings; // empty unless sorted by date
    qint64 total = 0;                      // articles in the library, without the trash
    QList<FacetCounts> facets;
    TimeHistogram time;
};
using SearchResultPtr = std::shared_ptr<const SearchResult>;

} // namespace acervo

// What a search answers. Values, shared between threads and never changed after they are made.
#pragma once

#include "facetcounts.h"
#include "query.h"
#include "rowdates.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace acervo {

// The stretch that a time strip looks at: bars of `unit` for the periods that the days (Julian,
// inclusive) lie in. Without a unit: the whole library, in years or, where these are few, in
// months.
struct TimeView
{
    PartialDate::Precision unit = PartialDate::Precision::None;
    qint32 firstDay = 0;
    qint32 lastDay = 0;

    bool isWhole() const { return unit == PartialDate::Precision::None; }
    bool operator==(const TimeView &) const = default;
};

struct SearchRequest
{
    quint64 serial = 0; // given by SearchSession; a reply carries it
    Query query;        // for evaluation: an open word is a prefix
    QDate today;
    QList<Facet> facets; // those to count
    QList<Facet> allOf;  // of those: where all ticked values must hold; of the others, one of them
    QString authorPart;  // of the authors only those with this in their name, and those ticked
    bool histogram = true;
    TimeView time;
    FreeNotes freeNotes = FreeNotes::Among;
    // Rows may come before anything can be counted, at a start without a snapshot: the answer says
    // so (SearchResult::isCounted), and the question is to be asked again.
    bool rowsFirst = false;

    FacetMode modeOf(Facet facet) const
    {
        return allOf.contains(facet) ? FacetMode::And : FacetMode::Or;
    }
};

// A heading of the timeline: the year, month or day that begins at a row. An unknown period is "No
// date".
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
    // False while the derived data is made anew: words and detected values of some articles are
    // not known, and more articles may match.
    bool isComplete = true;
    bool isCounted = true;                 // false: there are no facets yet
    std::vector<ArticleId> articles;       // in the query's order
    std::vector<TimelineHeading> headings; // empty unless sorted by date
    // What a heading stands for, unless its dates are known less well; None: there are none.
    PartialDate::Precision headingUnit = PartialDate::Precision::Year;
    // Articles in the library, without the trash and what stands apart from them.
    qint64 total = 0;
    QList<FacetCounts> facets;
    TimeHistogram time;
    RowDates dates;     // of the rows; as many as there are articles
    qint64 inTrash = 0; // articles of the library, whatever the query says
    qint64 apart = 0;   // free notes, likewise: where they are among the articles, none

    bool isByDate() const;                   // newest or oldest first
    PartialDate dateAt(qsizetype row) const; // not known outside of the rows

    // The first row at `date` or behind it in the present order: newest first, the first that
    // begins no later than the period's last day; oldest first, the first that ends no earlier than
    // its first day. A date that is not known means the rows without one. Nothing where no row is
    // behind it, and in another order. O(log n).
    std::optional<qsizetype> rowAtDate(const PartialDate &date) const;

private:
    qsizetype partition(const std::function<bool(qsizetype row)> &isBefore) const;
};
using SearchResultPtr = std::shared_ptr<const SearchResult>;

} // namespace acervo

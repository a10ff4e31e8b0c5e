// What a click does to a Query. Pure; any thread. Every function gives a new query; clauses that it
// does not concern keep their place, a new one goes to the end.
#pragma once

#include "query.h"

namespace acervo {

enum class FacetMode : quint8 { Or, And }; // how several ticked values of a facet combine

// How a value stands in the query. Mixed: only inside a clause that belongs to nobody.
enum class ValueState : quint8 { Off, Ticked, Excluded, Mixed };
ValueState valueState(const Query &query, Facet facet, const QString &value);
bool noneTicked(const Query &query, Facet facet); // `field:none` stands in it

// `value` is canonical, as in Expr::text: "VE", "communes", "2023", "read".
Query toggled(const Query &query, Facet facet, const QString &value, FacetMode mode);
Query excludedToggled(const Query &query, Facet facet, const QString &value);
Query only(const Query &query, Facet facet, const QString &value); // and no other of this facet
Query noneToggled(const Query &query, Facet facet, FacetMode mode = FacetMode::Or);
Query withoutFacet(const Query &query, Facet facet);
Query withoutLastClause(const Query &query); // Escape: the last filter goes

// The one date range of the query, the strip's. Replaces every positive clause over `date`.
Query withDates(const Query &query, const DateSpan &dates);
std::optional<DateSpan> datesOf(const Query &query);
Query withSort(const Query &query, SortOrder sort);

} // namespace acervo

// What a click does to a Query. Pure; any thread. Every function gives a new query; clauses that it
// does not concern keep their place, a new one goes to the end.
//
// How ticked values stand in the text. Or: in the one positive clause that the facet owns,
// country:(VE OR CU); where several stand, the next tick makes them one. And: each in a clause of
// its own, topic:a topic:b, as clauses are a conjunction anyway. Excluded ones: -country:VE
// -country:CU. Authors are phrases, author:"Ana Smith"; states are is:read or has:note; years
// date:2023.
#pragma once

#include "query.h"

namespace acervo {

// Or counts a value without the facet's positive clauses, And under the whole query (DESIGN,
// section 2); with these edits both numbers are what a click shows.
enum class FacetMode : quint8 { Or, And }; // how several ticked values of a facet combine

// How a value stands in the query. Mixed: only inside a clause that belongs to nobody. A value that
// is both ticked and excluded is excluded. Case and accents do not matter.
enum class ValueState : quint8 { Off, Ticked, Excluded, Mixed };
ValueState valueState(const Query &query, Facet facet, const QString &value);
bool noneTicked(const Query &query, Facet facet); // `field:none` stands in it

// `value` is canonical, as in Expr::text: "VE", "communes", "2023", "read". A value that no text
// can name (an empty one, a year that is none) changes nothing. toggled: a ticked value goes, an
// excluded one is no longer excluded, any other is ticked.
Query toggled(const Query &query, Facet facet, const QString &value, FacetMode mode);
Query excludedToggled(const Query &query, Facet facet, const QString &value);
Query only(const Query &query, Facet facet, const QString &value); // and no other of this facet
// Nothing for states: every article is in one.
Query noneToggled(const Query &query, Facet facet, FacetMode mode = FacetMode::Or);
Query withoutFacet(const Query &query, Facet facet);
Query withoutLastClause(const Query &query); // Escape: the last filter goes

// The one date range of the query, the strip's. Replaces every positive clause that is over `date`
// alone; with an empty span these go. Nothing is read where they are not just one stretch.
Query withDates(const Query &query, const DateSpan &dates);
std::optional<DateSpan> datesOf(const Query &query);
Query withSort(const Query &query, SortOrder sort);

// Of what the query finds, what has a highlight.
Query withHighlights(Query query);

} // namespace acervo

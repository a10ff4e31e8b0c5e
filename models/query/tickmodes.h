// How several ticked values of a facet combine, as the text of the query says it; and the edit that
// says it otherwise. Pure; any thread.
#pragma once

#include "queryedit.h"

namespace acervo {

// And where they stand in several clauses, Or where they stand in one; `otherwise` where there are
// fewer than two.
FacetMode modeOf(const Query &query, Facet facet, FacetMode otherwise);

// The ticked values in that way, where the first of them stood. Exclusions stay.
Query withMode(const Query &query, Facet facet, FacetMode mode);

} // namespace acervo

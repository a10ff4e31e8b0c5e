// The rows of the timeline: what matches, in the query's order. Pure; the search thread.
#pragma once

#include "evaluator.h"

#include <vector>

namespace acervo {

// Relevance and Title fall back to Newest here: the columns know neither ranks nor titles.
// `limit` < 0: all.
std::vector<Slot> orderedMatches(const Columns &columns, const Evaluation &evaluation,
                                 qsizetype limit = -1);

} // namespace acervo

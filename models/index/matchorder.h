// The rows of the timeline: what matches, in the query's order. Pure; the search thread.
#pragma once

#include "evaluator.h"

#include <vector>

namespace acervo {

// By Relevance (relevance.h), Title (titleorder.h), Collection and Unread (unreadorder.h) they come
// as by Newest: that is how these rank equal ones. `limit` < 0: all.
std::vector<Slot> orderedMatches(const Columns &columns, const Evaluation &evaluation,
                                 qsizetype limit = -1);

} // namespace acervo

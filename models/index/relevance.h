// Relevance: what matches a query, the most telling first. One thread at a time, the thread of the
// Columns.
//
// The rule. Each word, phrase or near() of the query that is not excluded gives an article that has
// it  weight × ln(1 + articles in the library ÷ articles that have it):  the rarer, the more. The
// weight is 8 where it is in the title, 3 where it is in the summary and 1 where it is anywhere
// else; how often it is there does not count. What stands equal stands newest first, so a query
// without words is in the order of time, and the order is the same every time.
//
// Where a word stands is looked up for the rarest first, and no more than 400,000 articles are
// looked into: of words beyond that (some that a fifth of a million articles have) it counts only
// that they are there.
#pragma once

#include "evaluator.h"

#include <vector>

namespace acervo {

// All matches of the evaluation, which is the evaluator's newest. What has been looked up is found
// again in its cache. Errors: those of the look-up.
Result<std::vector<Slot>> matchesByRelevance(const Columns &columns, Evaluator &evaluator,
                                             const Evaluation &evaluation);

} // namespace acervo

// What the query language tells a person: hints about a text that is not quite a query.
// Pure; any thread.
#pragma once

#include "queryparser.h"

namespace acervo {

QString hintInWords(const QueryHint &hint); // "No field “contry”. Did you mean “country”?"

} // namespace acervo

// What the query language tells a person: hints about a text that is not quite a query.
// Pure; any thread.
#pragma once

#include "queryparser.h"

namespace acervo {

QString fieldInWords(Field field);          // "Country"; what a field looks at
QString orderInWords();                     // what `sort:` is for
QString orderInWords(SortOrder order);      // "Newest first"
QString hintInWords(const QueryHint &hint); // "No field “contry”. Did you mean “country”?"

} // namespace acervo

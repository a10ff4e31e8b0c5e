// An article as an entry of a list of references. Pure; any thread.
// Capitals of titles stay as the source writes them: what is a name in them, nobody can tell.
#pragma once

#include "articlerecord.h"
#include "citationstyle.h"

namespace acervo {

// One entry, without an end of line. What is not known is left out as the style asks: "(n.d.)", the
// title in the author's place.
QString citationText(const ArticleRecord &record, CitationStyle style, CitationMarkup markup);

} // namespace acervo

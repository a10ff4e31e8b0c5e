// Where an article's highlights stand in its texts as they are now. Pure; any thread; linear in the
// texts.
#pragma once

#include "highlight.h"

namespace acervo {

// Finds each, and puts them in the order of the text, those that are orphaned last.
void placeHighlights(HighlightedArticle &article);

} // namespace acervo

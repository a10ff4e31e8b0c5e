// Where an article's highlights stand in its texts as they are now. Pure; any thread; linear in the
// texts.
#pragma once

#include "highlight.h"

namespace acervo {

// Finds each, and puts them in the order of the text, those that are orphaned last.
void placeHighlights(HighlightedArticle &article);

// The same of what a library keeps of them.
QList<Highlight> placedHighlights(const Article &article, const QList<HighlightRecord> &kept);

} // namespace acervo

// A row of the timeline as one sentence, for a screen reader. Pure; GUI thread.
#pragma once

#include "article.h"

namespace acervo {

// "A Factory without Bosses, 1 January 2024, geo.coop, unread, starred, tagged to read, with a
// note."
QString rowInWords(const ArticleRow &row);

} // namespace acervo

// Where the pages that say nothing but a name put their authors, learned from how it repeats. Pure;
// any thread.
#pragma once

#include "listingelement.h"

#include <QList>

namespace acervo {

// A name between a summary and the date of most articles becomes their author's label; an author
// who stands above each title opens the article.
void markSigners(QList<ListingElement> &elements);

} // namespace acervo

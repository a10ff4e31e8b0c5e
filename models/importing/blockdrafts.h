// The blocks of a listing page as drafts: what the page marks (times, bylines, tags) is taken by
// its marks, the rest is read line by line as a listing that was saved as text is. Pure; any
// thread.
#pragma once

#include "article.h"
#include "pageblocks.h"
#include "savedhtml.h"

namespace acervo {

// In the page's order; none of a block that holds nothing to keep.
QList<ArticleDraft> blockDrafts(const SavedHtml &page, const QList<PageBlock> &blocks);

} // namespace acervo

// One row of a table as an article. Pure; any thread.
// Of columns that mean the same, the best that is not empty is taken.
// An apostrophe before what would be a formula is none of the text. A column "fields" of JSON
// objects is taken apart. Every other cell that is not empty stays in ArticleDraft::fields under
// its column's name.
#pragma once

#include "article.h"
#include "tablecolumns.h"

namespace acervo {

ArticleDraft tableArticle(const TableColumns &columns, const QStringList &cells);

} // namespace acervo

// The date that a page shows its readers. Pure; any thread.
#pragma once

#include "htmltree.h"
#include "partialdate.h"

namespace acervo {

// Of a part of the page: its first <time>, else what a class calls a date, else when it was
// updated.
PartialDate shownDate(const HtmlTree &tree, HtmlRange range);

} // namespace acervo

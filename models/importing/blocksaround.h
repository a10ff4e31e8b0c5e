// What belongs to each title of a page: the largest part of the page around it that no other title
// is in, with what stands beside it. Linear in the page. Pure; any thread.
#pragma once

#include "pageblocks.h"
#include "pagetitles.h"

namespace acervo {

// One for each title, in order. `titles` are in the page's order.
QList<PageBlock> blocksAround(const HtmlTree &tree, const std::vector<PageTitle> &titles);

} // namespace acervo

// A saved web page that lists articles. Whether it does is told by the page itself: by how much of
// its text its repeating blocks hold, and by what it calls itself. Pure; any thread.
#pragma once

#include "listingpage.h"
#include "savedhtml.h"

#include <optional>

namespace acervo {

// Nothing where the page is an article, or neither.
std::optional<ListingPage> savedListing(const SavedHtml &page);

} // namespace acervo

// What the visible part of a page says of its article, where its head says nothing: headings,
// bylines, dates, tags, told by the classes that sites of all kinds use. Pure; any thread.
#pragma once

#include "htmltree.h"
#include "pagefacts.h"

namespace acervo {

// `title` of the result is the page's, without the site's name, which is its `site` then.
PageFacts textFacts(const HtmlTree &tree);

// The persons, date and topics of a part of the page alone.
PageFacts textFacts(const HtmlTree &tree, HtmlRange range);

} // namespace acervo

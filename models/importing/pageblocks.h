// The repeating blocks of a page that lists articles, learned from the page itself: titles that the
// page builds alike, and around each the largest part of the page that is that title's alone.
// Linear in the page. Pure; any thread.
#pragma once

#include "htmlcontent.h"

namespace acervo {

struct PageBlock
{
    qsizetype title = -1; // the heading, or the link that is one
    qsizetype link = -1;  // the title's link; -1 where it has none
    HtmlRange range;
};

struct PageBlocks
{
    QList<PageBlock> blocks;  // in the page's order
    bool haveHeadings = true; // the titles are headings; else links that nothing marks as titles
    bool areSure = true;      // most have a date or a text; else hardly more than their titles
};

PageBlocks pageBlocks(const HtmlTree &tree, const HtmlMeasure &measure);

} // namespace acervo

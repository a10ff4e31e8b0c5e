// The titles that there may be on a page that lists articles. Linear in the page. Pure; any thread.
#pragma once

#include "htmltree.h"

namespace acervo {

struct PageTitle
{
    qsizetype node = -1;   // the heading, or the link that is one
    qsizetype link = -1;   // -1 where it has none
    bool isMarked = false; // a heading, or what a class calls a title
    bool isNamed = false;  // a class calls it an article's
    QString likeness;      // the same for titles that are built alike
};

// In the page's order.
std::vector<PageTitle> pageTitles(const HtmlTree &tree);

// The element with its first class that says what it is, not which one it is: "div.card".
QString pageLikeness(const HtmlNode &node);

} // namespace acervo

// Who signs an article on its page, told by the elements that say so. Pure; any thread.
#pragma once

#include "article.h"
#include "htmltree.h"

namespace acervo {

// Of a part of the page; none where so many are named that they are others.
QList<Person> shownPersons(const HtmlTree &tree, HtmlRange range);

} // namespace acervo

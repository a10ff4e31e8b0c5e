// What the classes and other attributes of an element say of its part in an article, in the words
// that sites of all kinds use. Pure; any thread.
#pragma once

#include "htmltree.h"

namespace acervo {

// Its class, id, rel and itemprop, in lower case.
QString markNames(const HtmlNode &node);

// How sure it is that an element names who wrote the article: 3 it is said, 2 a byline, 1 a class
// of such a name; 0 it does not.
int bylineRank(const HtmlNode &node);

// A topic (rel=tag, microformats).
bool isTopicTag(const HtmlNode &node);

// A title by the words of microformats, whatever element it is.
bool isEntryTitle(const HtmlNode &node);

// What leads to other articles: related ones, the most read, a side bar.
bool isElsewhere(const HtmlTree &tree, qsizetype at);

// A picture with what is said of it, and who took it.
bool isCaption(const HtmlNode &node);

// What readers wrote under the article.
bool isComments(const HtmlNode &node);

} // namespace acervo

// What the classes, ids and roles of a page's elements say about their part in it. The words are
// those that sites of all kinds use. Pure; any thread. Inner header of `markup`.
#pragma once

#include "htmltree.h"

namespace acervo {

// Navigation, advertisement, comments, sharing, cookie note and the like; or not shown at all.
bool isHtmlFurniture(const HtmlNode &node);

// Nothing that a reader would copy: buttons to share with, what only screen readers get, hidden.
bool isHtmlControl(const HtmlNode &node);

// Above 0 where the element looks like an article's text, below 0 where like something else.
int htmlTextHint(const HtmlNode &node);

// What stands below a picture.
bool isHtmlCaption(const HtmlNode &node);

// What an image shows, on one line, as far as the page says it: no file's name.
QString htmlImageWords(const HtmlNode &image);

} // namespace acervo

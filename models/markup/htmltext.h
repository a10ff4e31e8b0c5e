// Elements of a page as plain text, with what a reader needs of their form. Pure; any thread.
//   paragraphs and headings   apart by an empty line
//   lists                     "- " or the number before each item, an item a line
//   quotes                    "> " before each line
//   tables                    a row a line, cells apart by " | "
//   code                      its lines as they are
#pragma once

#include "htmlcontent.h"

#include <functional>

namespace acervo {

// Whether the picture of an <img> is kept; asked once for each, in the order of the text.
using KeepPicture = std::function<bool(const HtmlNode &image)>;

// Without what the measure leaves out, and without lists and tables that only link elsewhere.
// Pictures that are kept are lines as picture.h says, with what they show and their caption.
QString htmlText(const HtmlTree &tree, const HtmlMeasure &measure,
                 const std::vector<qsizetype> &parts, const KeepPicture &keep = {});

} // namespace acervo

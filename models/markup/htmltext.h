// Elements of a page as plain text, with what a reader needs of their form. Pure; any thread.
//   paragraphs and headings   apart by an empty line
//   lists                     "- " or the number before each item, an item a line
//   quotes                    "> " before each line
//   tables                    a row a line, cells apart by " | "
//   code                      its lines as they are
#pragma once

#include "htmlcontent.h"

namespace acervo {

// Without what the measure leaves out, and without lists and tables that only link elsewhere.
QString htmlText(const HtmlTree &tree, const HtmlMeasure &measure,
                 const std::vector<qsizetype> &parts);

} // namespace acervo

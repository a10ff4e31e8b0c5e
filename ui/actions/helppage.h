// helpPage: a help text as the command line prints it, as HTML that wraps to any width. Pure.
//
// A line without indent that indented ones follow is a heading. Of an indented line what stands
// before two spaces or more is a term, what follows explains it; a line indented further goes on
// explaining. Without such a gap the line is a part of a paragraph.
#pragma once

#include <QString>

namespace acervo {

QString helpPage(const QString &text);

} // namespace acervo

// Plain text as Markdown that shows just that text, in CommonMark and in what Obsidian, Zettlr and
// GitHub add to it (tags, comments, formulas, tables, struck text, bare addresses). Pure; any
// thread.
#pragma once

#include <QString>

namespace acervo {

// Of many lines; each stays a line.
QString markdownText(QStringView text);

// The same on one line, for a heading or an item.
QString markdownLine(QStringView text);

// What markdownText() gave, as it was before.
QString markdownTextBack(QStringView written);

} // namespace acervo

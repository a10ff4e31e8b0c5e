// Markdown → blocks. Pure; any thread.
// CommonMark with tables, check boxes, strike-through and bare addresses as links, parsed by md4c.
#pragma once

#include "blocks.h"

namespace acervo {

// Of a longer text only so many UTF-16 units are read as Markdown; the rest follows as paragraphs.
inline constexpr qsizetype kLongestMarkdown = 1 << 20;

// Raw HTML is text. An image is its description, linked to its address; nothing is
// fetched. What is nested deeper than kDeepestBlock stays, at the deepest level.
Blocks markdownBlocks(QStringView text);

} // namespace acervo

// Plain text → paragraphs. Pure; any thread.
#pragma once

#include "blocks.h"

namespace acervo {

// An empty line ends a paragraph. A single line end is a space where the text was wrapped by hand
// (a line of some length), and stays a line end after a short line (verse, addresses, lists).
Blocks plainBlocks(QStringView text);

} // namespace acervo

// Plain text → paragraphs. Pure; any thread.
#pragma once

#include "blocks.h"

namespace acervo {

// An empty line ends a paragraph. A single line end is a space where the text was wrapped by hand
// (a line of some length), and stays a line end after a short line (verse, addresses, lists).
// Lines that are pictures (picture.h) are figures, as far as there are `pictures`; what stands
// below one in its paragraph is the figure's runs, and where nothing does, what the picture shows.
Blocks plainBlocks(QStringView text, const QList<Picture> &pictures = {});

} // namespace acervo

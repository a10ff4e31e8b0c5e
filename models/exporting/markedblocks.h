// Finds the passages that a person marked in the blocks of their text. Pure; any thread.
#pragma once

#include "blocks.h"
#include "highlight.h"

namespace acervo {

// The text's blocks (plainBlocks()), the runs of the marked passages with their mark. What does not
// stand in the text any more marks nothing; of two over the same words the later one holds.
Blocks markedBlocks(const QString &text, TextField field, const QList<HighlightRecord> &highlights,
                    const QList<Picture> &pictures = {});

} // namespace acervo

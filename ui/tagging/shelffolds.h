// ShelfFolds is which lines of the shelf are folded. Kept in the program's settings, by the
// library's file. GUI thread.
#pragma once

#include "shelfmodel.h"

namespace acervo {

QList<ShelfKey> foldedLinesOf(const QString &library);
void keepFoldedLines(const QString &library, const QList<ShelfKey> &keys);

} // namespace acervo

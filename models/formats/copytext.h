// Articles as text for the clipboard, for a drag and for a list of references. Pure; any thread.
#pragma once

#include "articlerecord.h"
#include "copiedtext.h"

namespace acervo {

// One for each article, in their order. Notes stay where they are.
QList<CopiedItem> copiesOf(const QList<ArticleRecord> &records, CopyForm form);

} // namespace acervo

// What is said when articles were copied. In the user's language. Pure; any thread.
#pragma once

#include "copiedtext.h"

namespace acervo {

// "Copied 3 articles."; where there was nothing to copy, that.
QString copiedInWords(CopyForm form, const QList<CopiedItem> &items);

} // namespace acervo

// The passages that a person marked, as Markdown: each a quotation, what she wrote on it below.
// Pure; any thread.
#pragma once

#include "highlight.h"

#include <QList>

namespace acervo {

// Ends with a line's end; empty where there are none.
QString markdownHighlights(const QList<HighlightRecord> &highlights);

// Each line as one of a quotation.
QString markdownQuote(const QString &markdown);

} // namespace acervo

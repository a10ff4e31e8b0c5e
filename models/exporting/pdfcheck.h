// Whether a finished PDF may be handed on: it opens without a warning, runs nothing, and its links
// lead only to http, https, mailto and into itself. Any thread.
#pragma once

#include "error.h"

namespace acervo {

// Reads the whole file through libqpdf, in little memory. FileUnreadable; detail: what is wrong.
Result<void> checkPdf(const QString &path, int pages);

} // namespace acervo

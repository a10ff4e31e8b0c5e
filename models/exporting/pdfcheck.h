// Whether a finished PDF may be handed on: it opens without a warning, runs nothing, and its links
// lead only to http, https, mailto and into itself. Any thread.
#pragma once

#include "error.h"

#include <functional>

namespace acervo {

struct PdfExpectation
{
    int pages = 0;
    bool hasAttachments = false; // otherwise there must be none
};

// Reads the whole file through libqpdf, in little memory. FileUnreadable; detail: what is wrong.
// Cancelled when `isStopped`, which is asked several times a second.
Result<void> checkPdf(const QString &path, const PdfExpectation &expected,
                      const std::function<bool()> &isStopped = {});

} // namespace acervo

// What a PDF says of itself, as XMP (ISO 16684-1): for readers that don't look at its /Info. Pure.
#pragma once

#include "pdffile.h"

namespace acervo {

// `language` is BCP 47.
QByteArray xmpPacket(const PdfMetadata &metadata, const QString &language);

} // namespace acervo

// Lines that have been set, as bytes: for the time between the pass that counts pages and the one
// that paints them. Pure; any thread. The bytes hold addresses of faces and tags, so they are good
// only in this process, and as long as the FontBook.
#pragma once

#include "linebox.h"

#include <QByteArrayView>

#include <span>

namespace acervo {

QByteArray packedLines(std::span<const LineBox> lines);

// `bytes` are packedLines().
std::vector<LineBox> unpackedLines(QByteArrayView bytes);

} // namespace acervo

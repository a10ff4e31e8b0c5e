// The chips of an article, as values. Pure; any thread.
#pragma once

#include "chip.h"

#include <functional>

namespace acervo {

// Countries, regions, topics, tags; last what the person rejected, so that it can be taken back.
// `placeName` gives the label of a country's or region's code.
QList<ChipContent> chipsOf(const Article &article,
                           const std::function<QString(const QString &code)> &placeName);

} // namespace acervo

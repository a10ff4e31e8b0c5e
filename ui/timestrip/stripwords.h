// What the time strip says: in its tooltip and to a screen reader. Pure; GUI thread.
#pragma once

#include "stripscale.h"

namespace acervo {

QString barInWords(const StripScale &scale, qsizetype bar);             // "2023: 4 of 6 articles"
QString rangeInWords(const StripScale &scale, const StripRange &range); // "2021 to 2023"

} // namespace acervo

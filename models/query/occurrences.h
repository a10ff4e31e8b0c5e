// Where a text has another one in it, for "find in the article": accents and case do not matter,
// any white space is as good as another. Pure; any thread; linear in the text for the needles that
// people type.
#pragma once

#include "textrange.h"

namespace acervo {

// Apart from each other, in order, at most `most`. None for a needle of white space.
QList<TextRange> occurrences(QStringView text, QStringView needle, qsizetype most = 10'000);

} // namespace acervo

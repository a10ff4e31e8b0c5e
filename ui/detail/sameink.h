// Where pieces of one text are in another that has the same ink: what is shown has other white
// space than the article and lacks control characters. Pure; any thread; linear in the texts.
#pragma once

#include "highlight.h"

namespace acervo {

// One for each of `ranges`, which are of `from`: the piece of `to` that has its ink, without white
// space at its ends. A length of 0: it has none, or `to` ends before it does.
QList<TextRange> sameInk(QStringView from, QStringView to, const QList<TextRange> &ranges);

} // namespace acervo

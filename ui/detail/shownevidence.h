// The words that a detection stands on, and where they are in the text as it is shown (sameink.h).
// Pure; any thread; linear in the text.
#pragma once

#include "textrange.h"

namespace acervo {

// The different words, in order, as they stand in the article; at most `most`.
QStringList evidenceWords(const Article &article, const QList<Evidence> &evidence, qsizetype most);

// Where the evidence in `field`, whose text is `source`, is in `shown`, from `offset` on. What is
// not shown is left out.
QList<TextRange> evidenceIn(QStringView shown, qsizetype offset, QStringView source,
                            TextField field, const QList<Evidence> &evidence);

} // namespace acervo

// Code in the colours of its language. Each thread has the definitions that it met.
#pragma once

#include "typesetter.h"

namespace acervo {

// `language` as a writer names it: "python", "c++", "sh"; where it is not known, or the text is
// long or has endless lines, it is of one colour.
QList<StyledText> codeTexts(const QString &text, const QString &language);

} // namespace acervo

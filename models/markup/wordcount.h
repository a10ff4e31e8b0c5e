// How many words a text has, as writers count them. Pure; any thread.
#pragma once

#include <QStringView>

namespace acervo {

// Runs of letters, digits and what joins them (l'eau, co-op, 3.5 are one each); in a script without
// spaces between words each ideograph or kana counts. Linear; marks of Markdown are no words.
qsizetype wordCount(QStringView text);

} // namespace acervo

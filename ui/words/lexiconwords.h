// What is wrong with a topic lexicon, and what a change of it does, as sentences. Pure; any thread.
#pragma once

#include "lexicontopic.h"
#include "phrasesuggestion.h"

namespace acervo {

QString problemInWords(const LexiconProblem &problem); // "Line 3: “Xx” is no language…"
QString gainInWords(const QString &topic, qint64 gained, qint64 lost); // "Land: +3, −1"

// "loom (en): in 12 articles of the topic, in 3 others"
QString suggestionInWords(const PhraseSuggestion &phrase);

} // namespace acervo

// A topic lexicon as the text that a person can read, write and pass on (topiclexicon.h has the
// format), for those who may not know the lexicon. Pure; any thread.
#pragma once

#include "lexicontopic.h"

#include <expected>

namespace acervo {

std::expected<QList<LexiconTopic>, QList<LexiconProblem>> topicsFromText(QStringView text);
QString textOfTopics(const QList<LexiconTopic> &topics);
// The phrases of one topic as indented lines.
QString textOfPhrases(const LexiconTopic &topic);
QString textOfPath(const QStringList &path); // "Finance › Credit unions"

const QList<LexiconTopic> &topicsOfAcervo(); // the lexicon that Acervo brings

} // namespace acervo

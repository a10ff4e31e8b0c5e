#include "lexicontext.h"

#include "topiclexicon.h"

namespace acervo {

std::expected<QList<LexiconTopic>, QList<LexiconProblem>> topicsFromText(QStringView text)
{
    return parseLexicon(text);
}

QString textOfTopics(const QList<LexiconTopic> &topics) { return printLexicon(topics); }

QString textOfPhrases(const LexiconTopic &topic) { return printPhrases(topic); }

QString textOfPath(const QStringList &path) { return pathText(path); }

const QList<LexiconTopic> &topicsOfAcervo() { return standardLexicon(); }

} // namespace acervo

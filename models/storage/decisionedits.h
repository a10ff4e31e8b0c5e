// DecisionEdits: what a person decides about places and topics, and how she changes the lexicon,
// each as one entry of the journal. The writer's thread.
#pragma once

#include "articlestore.h"
#include "decisionstore.h"
#include "journaledit.h"
#include "topicnames.h"

namespace acervo {

// The functions are LibraryWriter's; see there.
class DecisionEdits
{
public:
    DecisionEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids,
                  TopicNames &topics);

    Result<EditOutcome> decide(const QList<ArticleId> &ids, const QList<Decision> &decisions);
    Result<EditOutcome> decideSuggested(const QList<ArticleId> &ids, bool confirmed);
    Result<EditOutcome> setLexicon(const QString &text, const QJsonObject &arguments);

private:
    Result<QString> storedValue(const Decision &decision);

    const Connection &m_connection;
    JournalEdit m_edit;
    ArticleStore m_articles;
    DecisionStore m_decisions;
    TopicNames &m_topics;
};

} // namespace acervo

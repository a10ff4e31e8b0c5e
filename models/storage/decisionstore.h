// DecisionStore: what the person said about the places and topics of articles. The thread of its
// connection, inside a transaction.
#pragma once

#include "decision.h"
#include "statement.h"

namespace acervo {

class DecisionStore
{
public:
    explicit DecisionStore(sqlite3 *handle);

    // `value`: a place's code, or a topic's id as text.
    Result<void> decide(const QList<ArticleId> &articles, DecisionRecord::About about,
                        const QString &value, Verdict verdict);
    // Everything that is only suggested of them.
    Result<void> decideSuggested(const QList<ArticleId> &articles, bool confirmed);

private:
    Statement &statementFor(DecisionRecord::About about, Verdict verdict);

    Statement m_judgePlace;
    Statement m_judgeTopic;
    Statement m_addPlace;
    Statement m_addTopic;
    Statement m_withdraw;
    Statement m_suggestedPlaces;
    Statement m_suggestedTopics;
};

} // namespace acervo

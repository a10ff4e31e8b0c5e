// ChangeMaker ends a commit: it brings the derived data up to date with what was touched, raises
// the generation and says what has changed. The writer's thread, inside the transaction.
#pragma once

#include "articlestore.h"
#include "change.h"
#include "deriver.h"
#include "factsreader.h"
#include "highlightstore.h"
#include "touched.h"

namespace acervo {

class ChangeMaker
{
public:
    ChangeMaker(const Connection &connection, Deriver &deriver);

    Result<Change> make(Touched touched);

private:
    Result<void> takeTopicNames(Touched &touched);
    Result<void> takeMovedTags(Touched &touched);
    Result<void> deriveTexts(const QList<ArticleId> &ids);
    Result<void> deriveIdentities(const Touched &touched);
    Result<void> deriveNotes(const QList<qint64> &notes);
    Result<void> deriveHighlights(const QList<HighlightId> &ids);
    Result<void> readFacts(const QList<ArticleId> &ids, QList<ArticleFacts> &facts,
                           QList<ArticleId> &removed);
    Result<quint64> raiseGeneration();
    Result<void> readNames(const Touched &touched, QList<NamedValue> &names);

    const Connection &m_connection;
    Deriver &m_deriver;
    ArticleStore m_articles;
    HighlightStore m_highlights;
    FactsReader m_facts;
};

} // namespace acervo

// StepReader looks into entries of the journal: which articles one was about. The thread of its
// connection.
#pragma once

#include "facet.h"
#include "journalstore.h"

namespace acervo {

class StepReader
{
public:
    explicit StepReader(const Connection &connection);

    // By id, each once; also such as are no more. Of a tag that was renamed, those that bear it.
    Result<QList<ArticleId>> articlesOf(JournalId entry) const;

private:
    Result<void> addBroughtOnes(JournalId entry, QList<ArticleId> &articles) const;
    Result<void> addBearersOf(const QList<FacetValue> &tags, QList<ArticleId> &articles) const;

    const Connection &m_connection;
    JournalStore m_journal;
};

} // namespace acervo

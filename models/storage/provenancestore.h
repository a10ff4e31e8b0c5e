// ProvenanceStore: what a source says of an article beyond the article itself: its sources, topics
// and stated places. The thread of its connection.
#pragma once

#include "article.h"
#include "statement.h"

namespace acervo {

class ProvenanceStore
{
public:
    explicit ProvenanceStore(sqlite3 *handle);

    // Each is idempotent and says whether the row is new.
    Result<bool> addSource(ArticleId article, FacetValue source, qint64 digest, const QString &file,
                           const QString &raw);
    Result<bool> addTopic(ArticleId article, FacetValue topic);
    Result<bool> addPlace(ArticleId article, const QString &code);

    Result<bool> hasDigest(ArticleId article, qint64 digest); // the same record came before
    Result<QList<qint64>> digests(ArticleId article);
    Result<QList<FacetValue>> sources(ArticleId article);

private:
    sqlite3 *m_handle;
    Statement m_addSource;
    Statement m_addTopic;
    Statement m_addPlace;
    Statement m_hasDigest;
    Statement m_digests;
    Statement m_sources;
};

} // namespace acervo

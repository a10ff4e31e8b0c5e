// DetectedPlaceStore: the places that were found in texts, with the words that prove them, in the
// cache. The thread of its connection.
#pragma once

#include "article.h"
#include "statement.h"

namespace acervo {

class DetectedPlaceStore
{
public:
    explicit DetectedPlaceStore(sqlite3 *handle);

    // Only those of `places` that are detected.
    Result<void> add(ArticleId article, const QList<Place> &places);
    Result<void> replace(ArticleId article, const QList<Place> &places);
    Result<QList<Place>> of(ArticleId article);

private:
    Statement m_remove;
    Statement m_insert;
    Statement m_of;
};

} // namespace acervo

// DetectedPlaceStore: the places that were found in texts, with the words that prove them, in the
// cache. The thread of its connection.
#pragma once

#include "article.h"
#include "idlist.h"
#include "statement.h"

#include <functional>

namespace acervo {

class DetectedPlaceStore
{
public:
    explicit DetectedPlaceStore(sqlite3 *handle);

    // Only those of `places` that are detected.
    Result<void> add(ArticleId article, const QList<Place> &places);
    Result<void> replace(ArticleId article, const QList<Place> &places);
    Result<QList<Place>> of(ArticleId article);
    // Of all of them, with the article's place in the list.
    using Take = std::function<void(qsizetype article, Place &&found)>;
    Result<void> forEachOf(const IdList &articles, const Take &take);

private:
    Statement m_remove;
    Statement m_insert;
    Statement m_of;
    Statement m_ofAll;
};

} // namespace acervo

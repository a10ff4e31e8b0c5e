// DetectedTopicStore: the topics that the lexicon found in texts, with the words that prove them,
// in the cache. The thread of its connection.
#pragma once

#include "article.h"
#include "idlist.h"
#include "statement.h"

#include <functional>

namespace acervo {

class DetectedTopicStore
{
public:
    explicit DetectedTopicStore(sqlite3 *handle);

    // Of each only id, confidence, suggested and evidence; provenance is Detected.
    Result<void> add(ArticleId article, const QList<Topic> &topics);
    Result<void> remove(ArticleId article);
    Result<void> remove(ArticleId article, FacetValue topic);
    Result<QList<Topic>> of(ArticleId article); // without their names, by id
    // Of all of them, with the article's place in the list; likewise.
    using Take = std::function<void(qsizetype article, Topic &&found)>;
    Result<void> forEachOf(const IdList &articles, const Take &take);

private:
    Statement m_remove;
    Statement m_removeOne;
    Statement m_insert;
    Statement m_of;
    Statement m_ofAll;
};

} // namespace acervo

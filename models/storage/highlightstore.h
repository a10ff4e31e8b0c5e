// HighlightStore: the passages that the person marked. Where they stand in the text as it is now is
// not its concern (highlightplaces.h). The thread of its connection.
#pragma once

#include "highlight.h"
#include "idlist.h"
#include "statement.h"

#include <functional>

namespace acervo {

class HighlightStore
{
public:
    explicit HighlightStore(sqlite3 *handle);

    Result<QList<Highlight>> ofArticle(ArticleId article);
    // Of all of them, with the article's place in the list; those of one in their order.
    using Take = std::function<void(qsizetype article, const Highlight &highlight)>;
    Result<void> forEachOf(const IdList &articles, const Take &take);
    struct Stored
    {
        ArticleId article{};
        Highlight highlight;
    };
    Result<std::optional<Stored>> byId(HighlightId id);
    Result<QList<HighlightId>> all();

    Result<HighlightId> add(ArticleId article, const HighlightRecord &record);
    Result<void> setColour(HighlightId id, HighlightColour colour);
    Result<void> setComment(HighlightId id, const QString &comment);
    Result<void> remove(HighlightId id);

private:
    sqlite3 *m_handle;
    Statement m_ofArticle;
    Statement m_ofAll;
    Statement m_byId;
    Statement m_all;
    Statement m_add;
    Statement m_setColour;
    Statement m_setComment;
    Statement m_remove;
};

} // namespace acervo

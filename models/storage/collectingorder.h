// CollectingOrder is how articles come to stand in a collection that they are put into by several
// calls, as one step: behind what was in it before the first, in the order in which they were given
// here, whatever the order of the calls. Value.
#pragma once

#include "ids.h"

#include <QHash>
#include <QList>

#include <optional>

namespace acervo {

class CollectingOrder
{
public:
    explicit CollectingOrder(const QList<ArticleId> &articles)
    {
        m_ranks.reserve(articles.size());
        for (const ArticleId article : articles)
            m_ranks.insert(article, m_ranks.size());
    }

    // Counted from 1. It must be one of them.
    qint64 rankOf(ArticleId article) const { return m_ranks.value(article) + 1; }
    // The last position before the first call, which says it.
    qint64 behind(qint64 last)
    {
        if (!m_last)
            m_last = last;
        return *m_last;
    }

private:
    QHash<ArticleId, qint64> m_ranks;
    std::optional<qint64> m_last;
};

} // namespace acervo

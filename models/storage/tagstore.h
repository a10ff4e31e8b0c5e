// TagStore: the person's tags. The thread of its connection. Tags are few; none is kept in memory,
// as an undo may change any of them.
#pragma once

#include "change.h"
#include "connection.h"
#include "statement.h"

namespace acervo {

class TagStore
{
public:
    explicit TagStore(const Connection &connection);

    Result<QList<NamedValue>> all() const; // by name
    // The tag of this name, or of one that differs by case and accents only.
    Result<std::optional<FacetValue>> find(const QString &name) const;
    Result<FacetValue> make(const QString &name) const;
    Result<void> rename(FacetValue tag, const QString &name) const;
    // The tag goes; what was under it moves up, its articles lose it.
    Result<void> remove(FacetValue tag) const;
    Result<void> moveArticles(FacetValue from, FacetValue to) const;

    Result<void> add(FacetValue tag, const QList<ArticleId> &articles);
    Result<void> take(FacetValue tag, const QList<ArticleId> &articles);

private:
    const Connection &m_connection;
    Statement m_add;
    Statement m_take;
};

} // namespace acervo

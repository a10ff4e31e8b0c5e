// TagStore: the person's tags. The thread of its connection. Tags are few; none is kept in memory,
// as an undo may change any of them.
#pragma once

#include "change.h"
#include "connection.h"
#include "statement.h"
#include "tag.h"

namespace acervo {

class TagStore
{
public:
    explicit TagStore(const Connection &connection);

    Result<QList<NamedValue>> all() const; // by name
    // The tag of this name, or of one that differs by case and accents only.
    Result<std::optional<FacetValue>> find(const QString &name) const;
    Result<QString> nameOf(FacetValue tag) const; // empty where there is none
    // That of the name; where there is none it is made, with those above it.
    Result<FacetValue> idOf(const QString &name) const;
    // The tag is called so, and lies there; what is below it moves along. Where one is called so
    // already, the two become one. Nothing happens where it would come to lie below itself.
    Result<void> move(FacetValue tag, const QString &name) const;
    // The tag goes; what was under it moves up, its articles lose it.
    Result<void> remove(FacetValue tag) const;
    Result<void> change(FacetValue tag, const TagChange &change) const;

    Result<void> add(FacetValue tag, const QList<ArticleId> &articles);
    Result<void> take(FacetValue tag, const QList<ArticleId> &articles);

private:
    Result<QList<NamedValue>> below(FacetValue tag) const; // on the next level
    Result<void> moveBelow(FacetValue tag, const QString &name) const;
    Result<void> mergeInto(FacetValue tag, FacetValue other, const QString &name) const;

    const Connection &m_connection;
    Statement m_add;
    Statement m_take;
};

} // namespace acervo

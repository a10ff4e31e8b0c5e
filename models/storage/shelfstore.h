// ShelfStore: collections or saved searches, as they stand in the side bar. The thread of its
// connection. They are few; none is kept in memory, as an undo may change any of them.
#pragma once

#include "connection.h"
#include "shelf.h"

#include <optional>

namespace acervo {

class ShelfStore
{
public:
    ShelfStore(const Connection &connection, ShelfKind kind);

    // Each before what is below it; those beside each other in their order.
    Result<QList<ShelfItem>> all() const;
    // That of the name, or of one that differs by case and accents only.
    Result<std::optional<ShelfItem>> find(const QString &name) const;
    Result<std::optional<ShelfItem>> byId(ShelfId id) const;

    // That of the name; where there is none it is made, with those above it, behind the others.
    Result<ShelfId> idOf(const QString &name, const QString &query = {}) const;
    // As shelf.h says of each.
    Result<void> rename(ShelfId id, const QString &name) const;
    Result<void> move(const MoveItem &to) const;
    Result<void> remove(ShelfId id) const;
    Result<void> setColour(ShelfId id, const QString &colour) const;
    Result<void> setQuery(ShelfId id, const QString &query) const;

private:
    QString sql(const char *text) const; // with the table's name for %1
    Result<void> set(ShelfId id, const char *column, const QVariant &value) const;
    Result<QList<ShelfItem>> below(ShelfId id) const; // on the next level, in their order
    Result<bool> canBeCalled(ShelfId id, const QString &name) const;
    Result<QString> freeName(const ShelfItem &item, ShelfId parent) const;
    Result<void> nameAll(ShelfId id, const QString &name) const; // it, and what is below it
    Result<void> stand(ShelfId id, ShelfId parent, ShelfId before) const;
    Result<qint64> lastPlace(ShelfId parent) const;

    const Connection &m_connection;
    ShelfKind m_kind;
};

} // namespace acervo

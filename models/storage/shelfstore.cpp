#include "shelfstore.h"

#include "fold.h"
#include "tag.h"

#include <sqlite3.h>

namespace acervo {

namespace {

void takeBelow(const QList<ShelfItem> &all, ShelfId parent, QList<ShelfItem> &tree)
{
    for (const ShelfItem &item : all) {
        if (item.parent != parent)
            continue;
        tree.append(item);
        takeBelow(all, item.id, tree);
    }
}

bool liesAtOrBelow(const QString &name, const QString &other)
{
    const QString key = folded(other);
    return folded(name) == key || folded(name).startsWith(key + u'/');
}

} // namespace

ShelfStore::ShelfStore(const Connection &connection, ShelfKind kind)
    : m_connection(connection)
    , m_kind(kind)
{}

QString ShelfStore::sql(const char *text) const
{
    const bool isCollection = m_kind == ShelfKind::Collection;
    return QString::fromLatin1(text).arg(isCollection ? QStringLiteral("main.collection")
                                                      : QStringLiteral("main.saved_search"));
}

Result<QList<ShelfItem>> ShelfStore::all() const
{
    const QString query =
        m_kind == ShelfKind::Collection ? QStringLiteral("''") : QStringLiteral("query");
    QList<ShelfItem> items;
    const auto take = [&](const QSqlQuery &row) {
        items.append({.id = ShelfId{row.value(0).toLongLong()},
                      .parent = ShelfId{row.value(1).toLongLong()},
                      .name = row.value(2).toString(),
                      .colour = row.value(3).toString(),
                      .query = row.value(4).toString()});
    };
    return m_connection
        .forEachRow(sql("SELECT id, coalesce(parent, 0), name, colour, %2 FROM %1"
                        " ORDER BY position, id")
                        .arg(query),
                    {}, take)
        .transform([&] {
            QList<ShelfItem> tree;
            takeBelow(items, ShelfId{}, tree);
            return tree;
        });
}

Result<std::optional<ShelfItem>> ShelfStore::find(const QString &name) const
{
    return all().transform([&](const QList<ShelfItem> &items) -> std::optional<ShelfItem> {
        const QString key = folded(name);
        const auto found = std::ranges::find_if(
            items, [&](const ShelfItem &item) { return folded(item.name) == key; });
        return found == items.end() ? std::nullopt : std::optional(*found);
    });
}

Result<std::optional<ShelfItem>> ShelfStore::byId(ShelfId id) const
{
    return all().transform([id](const QList<ShelfItem> &items) -> std::optional<ShelfItem> {
        const auto found = std::ranges::find(items, id, &ShelfItem::id);
        return found == items.end() ? std::nullopt : std::optional(*found);
    });
}

Result<QList<ShelfItem>> ShelfStore::below(ShelfId id) const
{
    return all().transform([id](QList<ShelfItem> items) {
        items.removeIf([id](const ShelfItem &item) { return item.parent != id; });
        return items;
    });
}

Result<qint64> ShelfStore::lastPlace(ShelfId parent) const
{
    return m_connection
        .value(sql("SELECT coalesce(max(position), 0) FROM %1 WHERE coalesce(parent, 0)=?"),
               {number(parent)})
        .transform([](const QVariant &last) { return last.toLongLong(); });
}

Result<ShelfId> ShelfStore::idOf(const QString &name, const QString &query) const
{
    const auto known = find(name);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return (*known)->id;
    const QString above = tagAbove(name);
    const auto parent = above.isEmpty() ? Result<ShelfId>(ShelfId{}) : idOf(above, query);
    if (!parent)
        return parent;
    const auto last = lastPlace(*parent);
    if (!last)
        return std::unexpected(last.error());
    const bool isCollection = m_kind == ShelfKind::Collection;
    QVariantList values{name, number(*parent), *last + 1};
    if (!isCollection)
        values += query;
    return m_connection
        .execute(isCollection ? sql("INSERT INTO %1(name, parent, position)"
                                    " VALUES(?, nullif(?, 0), ?)")
                              : sql("INSERT INTO %1(name, parent, position, query)"
                                    " VALUES(?, nullif(?, 0), ?, ?)"),
                 values)
        .transform([this] { return ShelfId{sqlite3_last_insert_rowid(m_connection.handle())}; });
}

// Nothing is called so but it.
Result<bool> ShelfStore::canBeCalled(ShelfId id, const QString &name) const
{
    return find(name).transform([&](const std::optional<ShelfItem> &other) {
        return !name.isEmpty() && (!other || other->id == id);
    });
}

Result<void> ShelfStore::rename(ShelfId id, const QString &name) const
{
    const auto item = byId(id);
    const auto can = canBeCalled(id, name);
    if (!item || !can)
        return std::unexpected(!item ? item.error() : can.error());
    const QString above = tagAbove(name);
    if (!*item || !*can || liesAtOrBelow(above, (*item)->name))
        return {};
    const auto parent = above.isEmpty() ? Result<ShelfId>(ShelfId{}) : idOf(above, (*item)->query);
    if (!parent)
        return std::unexpected(parent.error());
    return nameAll(id, name).and_then([&] {
        return *parent == (*item)->parent ? Result<void>() : stand(id, *parent, ShelfId{});
    });
}

Result<void> ShelfStore::move(const MoveItem &to) const
{
    const auto item = byId(to.id);
    const auto parent = byId(to.parent);
    if (!item || !parent)
        return std::unexpected(!item ? item.error() : parent.error());
    const bool isGone = !*item || (to.parent != ShelfId{} && !*parent);
    if (isGone || (*parent && liesAtOrBelow((*parent)->name, (*item)->name)))
        return {};
    const QString last = lastPartOfTag((*item)->name);
    const QString name = *parent ? (*parent)->name + u'/' + last : last;
    const auto can = canBeCalled(to.id, name);
    if (!can || !*can)
        return can.transform([](bool) {});
    return nameAll(to.id, name).and_then([&] { return stand(to.id, to.parent, to.before); });
}

Result<void> ShelfStore::nameAll(ShelfId id, const QString &name) const
{
    const auto children = below(id);
    if (!children)
        return std::unexpected(children.error());
    auto named = set(id, "name", name);
    for (const ShelfItem &child : *children) {
        if (named)
            named = nameAll(child.id, name + u'/' + lastPartOfTag(child.name));
    }
    return named;
}

// As it is called, but below `parent`: "name (2)" where another has that name.
Result<QString> ShelfStore::freeName(const ShelfItem &item, ShelfId parent) const
{
    const auto above = byId(parent);
    if (!above)
        return std::unexpected(above.error());
    const QString last = lastPartOfTag(item.name);
    const QString wanted = *above ? (*above)->name + u'/' + last : last;
    QString name = wanted;
    for (int number = 2;; ++number) {
        const auto can = canBeCalled(item.id, name);
        if (!can)
            return std::unexpected(can.error());
        if (*can)
            return name;
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    }
}

// Those beside it that stand where they stood are not written: what was done to them before can
// still be undone.
Result<void> ShelfStore::stand(ShelfId id, ShelfId parent, ShelfId before) const
{
    const auto now = below(parent);
    if (!now)
        return std::unexpected(now.error());
    QList<ShelfId> beside;
    for (const ShelfItem &item : *now)
        beside += item.id;
    const QList<ShelfId> asBefore = beside;
    beside.removeOne(id);
    beside.insert(std::ranges::find(beside, before), id);
    if (beside == asBefore)
        return {};
    auto done = set(id, "parent",
                    parent == ShelfId{} ? QVariant(QMetaType::fromType<qint64>())
                                        : QVariant(number(parent)));
    for (qsizetype i = 0; done && i < beside.size(); ++i) {
        done = m_connection.execute(sql("UPDATE %1 SET position=? WHERE id=? AND position<>?"),
                                    {i + 1, number(beside[i]), i + 1});
    }
    return done;
}

Result<void> ShelfStore::remove(ShelfId id) const
{
    const auto item = byId(id);
    const auto children = below(id);
    if (!item || !children)
        return std::unexpected(!item ? item.error() : children.error());
    if (!*item)
        return {};
    for (const ShelfItem &child : *children) {
        const auto moved = freeName(child, (*item)->parent).and_then([&](const QString &name) {
            return nameAll(child.id, name).and_then([&] {
                return stand(child.id, (*item)->parent, id);
            });
        });
        if (!moved)
            return moved;
    }
    const auto emptied =
        m_kind == ShelfKind::Collection
            ? m_connection.execute(
                  QStringLiteral("DELETE FROM main.collection_article WHERE collection=?"),
                  {number(id)})
            : Result<void>();
    return emptied.and_then(
        [&] { return m_connection.execute(sql("DELETE FROM %1 WHERE id=?"), {number(id)}); });
}

Result<void> ShelfStore::set(ShelfId id, const char *column, const QVariant &value) const
{
    return m_connection.execute(sql("UPDATE %1 SET %2=? WHERE id=?").arg(QLatin1StringView(column)),
                                {value, number(id)});
}

Result<void> ShelfStore::setColour(ShelfId id, const QString &colour) const
{
    return set(id, "colour", colour);
}

Result<void> ShelfStore::setQuery(ShelfId id, const QString &query) const
{
    return set(id, "query", query);
}

} // namespace acervo

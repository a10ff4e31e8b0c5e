#include "tagstore.h"

#include "fold.h"

#include <sqlite3.h>

namespace acervo {

TagStore::TagStore(const Connection &connection)
    : m_connection(connection)
    , m_add(connection.handle(),
            "INSERT OR IGNORE INTO main.article_tag(article, tag) VALUES(?, ?)")
    , m_take(connection.handle(), "DELETE FROM main.article_tag WHERE article=? AND tag=?")
{}

Result<QList<NamedValue>> TagStore::all() const
{
    QList<NamedValue> tags;
    return m_connection
        .forEachRow(
            QStringLiteral("SELECT id, coalesce(parent, 0), name FROM main.tag ORDER BY name, id"),
            {},
            [&](const QSqlQuery &row) {
                tags.append({.facet = Facet::Tag,
                             .value = row.value(0).toUInt(),
                             .parent = row.value(1).toUInt(),
                             .name = row.value(2).toString()});
            })
        .transform([&] { return tags; });
}

Result<std::optional<FacetValue>> TagStore::find(const QString &name) const
{
    return all().transform([&](const QList<NamedValue> &tags) -> std::optional<FacetValue> {
        const QString key = folded(name);
        for (const NamedValue &tag : tags) {
            if (folded(tag.name) == key)
                return tag.value;
        }
        return {};
    });
}

Result<QString> TagStore::nameOf(FacetValue tag) const
{
    return m_connection.value(QStringLiteral("SELECT name FROM main.tag WHERE id=?"), {tag})
        .transform([](const QVariant &name) { return name.toString(); });
}

Result<FacetValue> TagStore::idOf(const QString &name) const
{
    const auto known = find(name);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return **known;
    const QString above = tagAbove(name);
    const auto parent = above.isEmpty() ? Result<FacetValue>(0) : idOf(above);
    if (!parent)
        return parent;
    return m_connection
        .execute(QStringLiteral("INSERT INTO main.tag(parent, name, colour)"
                                " VALUES(nullif(?, 0), ?, '')"),
                 {*parent, name})
        .transform([this] { return FacetValue(sqlite3_last_insert_rowid(m_connection.handle())); });
}

Result<void> TagStore::move(FacetValue tag, const QString &name) const
{
    const auto before = nameOf(tag);
    const auto other = find(name);
    if (!before || !other)
        return std::unexpected(!before ? before.error() : other.error());
    const bool isBelowItself = folded(name).startsWith(folded(*before) + u'/');
    if (before->isEmpty() || isBelowItself)
        return {};
    if (*other && **other != tag)
        return mergeInto(tag, **other, name);
    const QString above = tagAbove(name);
    const auto parent = above.isEmpty() ? Result<FacetValue>(0) : idOf(above);
    if (!parent)
        return std::unexpected(parent.error());
    return m_connection
        .execute(QStringLiteral("UPDATE main.tag SET name=?, parent=nullif(?, 0) WHERE id=?"),
                 {name, *parent, tag})
        .and_then([&] { return moveBelow(tag, name); });
}

Result<void> TagStore::mergeInto(FacetValue tag, FacetValue other, const QString &name) const
{
    return m_connection
        .execute(QStringLiteral("INSERT OR IGNORE INTO main.article_tag(article, tag)"
                                " SELECT article, ? FROM main.article_tag WHERE tag=?"),
                 {other, tag})
        .and_then([&] {
            return m_connection.execute(
                QStringLiteral("UPDATE main.tag_rule SET tag=? WHERE tag=?"), {other, tag});
        })
        .and_then([&] { return moveBelow(tag, name); })
        .and_then([&] { return remove(tag); });
}

// What lies below the tag comes to lie below this name.
Result<void> TagStore::moveBelow(FacetValue tag, const QString &name) const
{
    const auto children = below(tag);
    if (!children)
        return std::unexpected(children.error());
    for (const NamedValue &child : *children) {
        const QString last = lastPartOfTag(child.name);
        const auto moved = move(child.value, name.isEmpty() ? last : name + u'/' + last);
        if (!moved)
            return moved;
    }
    return {};
}

Result<QList<NamedValue>> TagStore::below(FacetValue tag) const
{
    return all().transform([tag](QList<NamedValue> tags) {
        tags.removeIf([tag](const NamedValue &one) { return one.parent != tag; });
        return tags;
    });
}

Result<void> TagStore::remove(FacetValue tag) const
{
    return nameOf(tag)
        .and_then([&](const QString &name) { return moveBelow(tag, tagAbove(name)); })
        .and_then([&] {
            return m_connection.execute(QStringLiteral("DELETE FROM main.article_tag WHERE tag=?"),
                                        {tag});
        })
        .and_then([&] { // without its tag a rule says nothing
            return m_connection.execute(QStringLiteral("DELETE FROM main.tag_rule WHERE tag=?"),
                                        {tag});
        })
        .and_then([&] {
            return m_connection.execute(QStringLiteral("DELETE FROM main.tag WHERE id=?"), {tag});
        });
}

Result<void> TagStore::change(FacetValue tag, const TagChange &change) const
{
    const auto set = [&](const char *column, const QVariant &value) {
        return m_connection.execute(
            QStringLiteral("UPDATE main.tag SET %1=? WHERE id=?").arg(QLatin1StringView(column)),
            {value, tag});
    };
    Result<void> done;
    if (change.colour)
        done = set("colour", *change.colour);
    if (done && change.description)
        done = set("description", *change.description);
    if (done && change.key && *change.key != 0)
        done = m_connection.execute(QStringLiteral("UPDATE main.tag SET key=0 WHERE key=?"),
                                    {*change.key});
    if (done && change.key)
        done = set("key", *change.key);
    return done;
}

Result<void> TagStore::add(FacetValue tag, const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        if (const auto done = m_add.bind(number(article), tag).run(); !done)
            return done;
    }
    return {};
}

Result<void> TagStore::take(FacetValue tag, const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        if (const auto done = m_take.bind(number(article), tag).run(); !done)
            return done;
    }
    return {};
}

} // namespace acervo

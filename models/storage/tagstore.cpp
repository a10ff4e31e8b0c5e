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

Result<FacetValue> TagStore::make(const QString &name) const
{
    return m_connection
        .execute(QStringLiteral("INSERT INTO main.tag(parent, name, colour) VALUES(NULL, ?, '')"),
                 {name})
        .transform([this] { return FacetValue(sqlite3_last_insert_rowid(m_connection.handle())); });
}

Result<void> TagStore::rename(FacetValue tag, const QString &name) const
{
    return m_connection.execute(QStringLiteral("UPDATE main.tag SET name=? WHERE id=?"),
                                {name, tag});
}

Result<void> TagStore::remove(FacetValue tag) const
{
    return m_connection
        .execute(QStringLiteral("UPDATE main.tag SET parent=(SELECT parent FROM main.tag"
                                " WHERE id=?) WHERE parent=?"),
                 {tag, tag})
        .and_then([&] {
            return m_connection.execute(QStringLiteral("DELETE FROM main.article_tag WHERE tag=?"),
                                        {tag});
        })
        .and_then([&] {
            return m_connection.execute(QStringLiteral("DELETE FROM main.tag WHERE id=?"), {tag});
        });
}

Result<void> TagStore::moveArticles(FacetValue from, FacetValue to) const
{
    return m_connection.execute(
        QStringLiteral("INSERT OR IGNORE INTO main.article_tag(article, tag)"
                       " SELECT article, ? FROM main.article_tag WHERE tag=?"),
        {to, from});
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

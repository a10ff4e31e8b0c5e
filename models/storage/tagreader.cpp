#include "tagreader.h"

#include "statement.h"

#include <QTimeZone>

namespace acervo {

TagReader::TagReader(const Connection &connection)
    : m_connection(connection)
{}

Result<QList<Tag>> TagReader::kept() const
{
    QList<Tag> tags;
    return m_connection
        .forEachRow(QStringLiteral("SELECT id, coalesce(parent, 0), name, colour, description, key"
                                   " FROM main.tag ORDER BY name, id"),
                    {},
                    [&](const QSqlQuery &row) {
                        tags.append({.id = row.value(0).toUInt(),
                                     .parent = row.value(1).toUInt(),
                                     .name = row.value(2).toString(),
                                     .colour = row.value(3).toString(),
                                     .description = row.value(4).toString(),
                                     .key = row.value(5).toInt(),
                                     .articles = 0,
                                     .lastUsed = {}});
                    })
        .transform([&] { return tags; });
}

Result<QList<Tag>> TagReader::all() const
{
    auto tags = kept();
    if (!tags)
        return tags;
    return addCounts(*tags).and_then([&] { return addTimes(*tags); }).transform([&] {
        return *tags;
    });
}

Result<void> TagReader::addCounts(QList<Tag> &tags) const
{
    QHash<FacetValue, qint64> counts;
    return m_connection
        .forEachRow(QStringLiteral(
                        "WITH RECURSIVE below(root, id) AS (SELECT id, id FROM main.tag UNION"
                        " SELECT b.root, t.id FROM main.tag AS t JOIN below AS b ON t.parent=b.id)"
                        " SELECT b.root, count(DISTINCT a.article) FROM below AS b"
                        " JOIN main.article_tag AS a ON a.tag=b.id"
                        " LEFT JOIN main.reading AS r ON r.article=a.article"
                        " WHERE coalesce(r.trashed, 0)=0 GROUP BY b.root"),
                    {},
                    [&](const QSqlQuery &row) {
                        counts.insert(row.value(0).toUInt(), row.value(1).toLongLong());
                    })
        .transform([&] {
            for (Tag &tag : tags)
                tag.articles = counts.value(tag.id);
        });
}

// By the name that it had then: after a renaming it begins anew.
Result<void> TagReader::addTimes(QList<Tag> &tags) const
{
    QHash<QString, qint64> times;
    return m_connection
        .forEachRow(QStringLiteral("SELECT arguments->>'$.tag', max(opened) FROM main.journal"
                                   " WHERE kind='tag' AND undone IS NULL GROUP BY 1"),
                    {},
                    [&](const QSqlQuery &row) {
                        times.insert(row.value(0).toString(), row.value(1).toLongLong());
                    })
        .transform([&] {
            for (Tag &tag : tags) {
                if (const qint64 time = times.value(tag.name); time != 0)
                    tag.lastUsed = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC);
            }
        });
}

Result<TagMerge> TagReader::merge(FacetValue from, FacetValue to) const
{
    const QString of = QStringLiteral("SELECT count(*) FROM main.article_tag WHERE tag=?");
    const auto first = count(of, {from});
    const auto second = count(of, {to});
    const auto both = count(QStringLiteral("SELECT count(*) FROM main.article_tag AS a"
                                           " JOIN main.article_tag AS b USING(article)"
                                           " WHERE a.tag=? AND b.tag=?"),
                            {from, to});
    const auto below =
        count(QStringLiteral("SELECT count(*) FROM main.tag WHERE parent=?"), {from});
    for (const auto *one : {&first, &second, &both, &below}) {
        if (!*one)
            return std::unexpected(one->error());
    }
    return TagMerge{.from = *first, .to = *second, .both = *both, .below = int(*below)};
}

Result<qint64> TagReader::count(const QString &sql, const QVariantList &values) const
{
    return m_connection.value(sql, values).transform([](const QVariant &number) {
        return number.toLongLong();
    });
}

Result<QHash<QString, qint64>> TagReader::countsOn(const QList<ArticleId> &articles) const
{
    Statement tagsOf(m_connection.handle(), "SELECT tag FROM main.article_tag WHERE article=?");
    QHash<FacetValue, qint64> counts;
    for (const ArticleId article : articles) {
        const auto read = tagsOf.bind(number(article)).forEachRow([&](const Statement &row) {
            ++counts[FacetValue(row.integer(0))];
        });
        if (!read)
            return std::unexpected(read.error());
    }
    QHash<QString, qint64> named;
    return m_connection
        .forEachRow(QStringLiteral("SELECT id, name FROM main.tag"), {},
                    [&](const QSqlQuery &row) {
                        if (const qint64 count = counts.value(row.value(0).toUInt()); count > 0)
                            named.insert(row.value(1).toString(), count);
                    })
        .transform([&] { return named; });
}

} // namespace acervo

#include "collectionstore.h"

#include "fold.h"

#include <QSet>

#include <ranges>

namespace acervo {

namespace {

// Between two neighbours, so that others can come between them without being written.
constexpr qint64 room = 1024;

} // namespace

CollectionStore::CollectionStore(const Connection &connection)
    : m_shelf(connection, ShelfKind::Collection)
    , m_last(connection.handle(), "SELECT coalesce(max(position), 0)"
                                  " FROM main.collection_article WHERE collection=?")
    , m_add(connection.handle(), "INSERT OR IGNORE INTO main.collection_article(collection,"
                                 " article, position) VALUES(?, ?, ?)")
    , m_take(connection.handle(),
             "DELETE FROM main.collection_article WHERE collection=? AND article=?")
    , m_places(connection.handle(), "SELECT article, position FROM main.collection_article"
                                    " WHERE collection=? ORDER BY position, article")
    , m_place(connection.handle(), "UPDATE main.collection_article SET position=?3"
                                   " WHERE collection=?1 AND article=?2 AND position<>?3")
    , m_collectionsOf(connection.handle(),
                      "SELECT collection FROM main.collection_article WHERE article=?")
{}

Result<void> CollectionStore::add(ShelfId collection, const QList<ArticleId> &articles,
                                  CollectingOrder &order)
{
    const auto last = m_last.bind(number(collection)).number();
    if (!last)
        return std::unexpected(last.error());
    m_last.reset();
    const qint64 behind = order.behind(last->value_or(0));
    for (const ArticleId article : articles) {
        const qint64 position = behind + order.rankOf(article) * room;
        const auto added = m_add.bind(number(collection), number(article), position).run();
        if (!added)
            return added;
    }
    return {};
}

Result<void> CollectionStore::take(ShelfId collection, const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        const auto taken = m_take.bind(number(collection), number(article)).run();
        if (!taken)
            return taken;
    }
    return {};
}

Result<QList<CollectionStore::Place>> CollectionStore::places(ShelfId collection)
{
    QList<Place> all;
    return m_places.bind(number(collection))
        .forEachRow(
            [&](const Statement &row) { all.append({ArticleId{row.integer(0)}, row.integer(1)}); })
        .transform([&] { return all; });
}

Result<void> CollectionStore::arrange(ShelfId collection, const QList<ArticleId> &articles,
                                      ArticleId before)
{
    const auto all = places(collection);
    if (!all)
        return std::unexpected(all.error());
    const QSet<ArticleId> wanted(articles.begin(), articles.end());
    QList<Place> moving;
    QList<Place> staying;
    for (const Place &place : *all)
        (wanted.contains(place.article) ? moving : staying).append(place);
    const auto next = std::ranges::find(staying, before, &Place::article);
    const qsizetype at = next - staying.begin();
    QList<Place> order = staying;
    order.insert(at, moving.size(), {});
    std::ranges::copy(moving, order.begin() + at);
    if (order == *all)
        return {};
    const qint64 low = at == 0 ? 0 : staying[at - 1].position;
    const qint64 high = next == staying.end() ? low + (moving.size() + 1) * room : next->position;
    const qint64 step = (high - low) / (moving.size() + 1);
    if (step == 0)
        return spread(collection, order);
    for (qsizetype i = 0; i < moving.size(); ++i) {
        const auto placed =
            m_place.bind(number(collection), number(moving[i].article), low + (i + 1) * step).run();
        if (!placed)
            return placed;
    }
    return {};
}

Result<void> CollectionStore::spread(ShelfId collection, const QList<Place> &order)
{
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto placed =
            m_place.bind(number(collection), number(order[i].article), (i + 1) * room).run();
        if (!placed)
            return placed;
    }
    return {};
}

Result<QList<ArticleId>> CollectionStore::articles(const QString &name)
{
    const auto collections = m_shelf.all();
    if (!collections)
        return std::unexpected(collections.error());
    const QString key = folded(name);
    QList<ArticleId> found;
    QSet<ArticleId> seen;
    for (const ShelfItem &item : *collections) {
        const QString called = folded(item.name);
        if (!key.isEmpty() && called != key && !called.startsWith(key + u'/'))
            continue;
        const auto inside = places(item.id);
        if (!inside)
            return std::unexpected(inside.error());
        for (const Place &place : *inside) {
            if (!seen.contains(place.article))
                found += place.article;
            seen += place.article;
        }
    }
    return found;
}

Result<QHash<QString, qint64>> CollectionStore::countsOn(const QList<ArticleId> &articles)
{
    QHash<ShelfId, qint64> counts;
    for (const ArticleId article : articles) {
        const auto read =
            m_collectionsOf.bind(number(article)).forEachRow([&](const Statement &row) {
                ++counts[ShelfId{row.integer(0)}];
            });
        if (!read)
            return std::unexpected(read.error());
    }
    return m_shelf.all().transform([&](const QList<ShelfItem> &items) {
        QHash<QString, qint64> named;
        for (const ShelfItem &item : items) {
            if (const qint64 count = counts.value(item.id); count > 0)
                named.insert(item.name, count);
        }
        return named;
    });
}

} // namespace acervo

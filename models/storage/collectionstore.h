// CollectionStore: which articles are in the collections, and in what order. The thread of its
// connection.
#pragma once

#include "collectingorder.h"
#include "shelfstore.h"
#include "statement.h"

#include <QHash>

namespace acervo {

class CollectionStore
{
public:
    explicit CollectionStore(const Connection &connection);

    // What is in it already stays where it is.
    Result<void> add(ShelfId collection, const QList<ArticleId> &articles, CollectingOrder &order);
    Result<void> take(ShelfId collection, const QList<ArticleId> &articles);
    // Those of them that are in it come to stand, in the order of the collection, before another of
    // its articles; behind all others where that is none. Of the others none is written while there
    // is room between two.
    Result<void> arrange(ShelfId collection, const QList<ArticleId> &articles, ArticleId before);

    // Of the collection of this name and those below it, each once; of all where it is empty. In
    // order: those of one collection as they are arranged, then those of the first one below it.
    Result<QList<ArticleId>> articles(const QString &name);
    // On how many of the articles each collection is, itself; without those that are on none.
    Result<QHash<QString, qint64>> countsOn(const QList<ArticleId> &articles);

private:
    struct Place
    {
        ArticleId article{};
        qint64 position = 0;

        bool operator==(const Place &) const = default;
    };
    Result<QList<Place>> places(ShelfId collection);
    Result<void> spread(ShelfId collection, const QList<Place> &order);

    ShelfStore m_shelf;
    Statement m_last;
    Statement m_add;
    Statement m_take;
    Statement m_places;
    Statement m_place;
    Statement m_collectionsOf;
};

} // namespace acervo

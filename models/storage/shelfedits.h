// ShelfEdits: what a person does to collections and saved searches, each as one entry of the
// journal. The writer's thread.
#pragma once

#include "articlestore.h"
#include "collectionstore.h"
#include "journaledit.h"

namespace acervo {

// The functions are LibraryWriter's; see there.
class ShelfEdits
{
public:
    ShelfEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids);

    Result<EditOutcome> edit(ShelfKind kind, const ShelfEdit &edit);
    Result<EditOutcome> collect(const QList<ArticleId> &articles, const QString &collection,
                                CollectingOrder &order);
    Result<EditOutcome> takeOut(const QList<ArticleId> &articles, const QString &collection);
    Result<EditOutcome> arrange(const QString &collection, const QList<ArticleId> &articles,
                                ArticleId before);

private:
    template <typename Edit>
    Result<EditOutcome> change(ShelfKind kind, const ShelfStore &shelf, const Edit &edit);
    Result<EditOutcome> run(const QString &kind, const QJsonObject &arguments,
                            const std::function<Result<void>()> &run);

    const Connection &m_connection;
    JournalEdit m_edit;
    ArticleStore m_articles;
    CollectionStore m_collections;
};

} // namespace acervo

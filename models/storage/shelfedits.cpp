#include "shelfedits.h"

#include "editedarticles.h"
#include "storabletext.h"
#include "tag.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

QString itemName(const QString &name) { return tidyTagName(storableText(name)); }

QString wordFor(ShelfKind kind)
{
    return kind == ShelfKind::Collection ? u"collection"_s : u"search"_s;
}

QJsonObject about(const QList<ArticleId> &articles, const QString &collection)
{
    QJsonObject arguments = articleArguments(articles);
    arguments.insert(u"name"_s, collection);
    return arguments;
}

} // namespace

ShelfEdits::ShelfEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_connection(connection)
    , m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_collections(connection)
{}

Result<EditOutcome> ShelfEdits::run(const QString &kind, const QJsonObject &arguments,
                                    const std::function<Result<void>()> &run)
{
    return m_edit.run(
        {.kind = kind, .arguments = arguments, .prepare = {}, .run = run, .extend = {}});
}

// One way to say each, of both kinds: "rename-collection", "rename-search".
template <typename Edit>
Result<EditOutcome> ShelfEdits::change(ShelfKind kind, const ShelfStore &shelf, const Edit &edit)
{
    if constexpr (std::is_same_v<Edit, MakeItem>) {
        const QString name = itemName(edit.name);
        return run(u"new-"_s + wordFor(kind), {{u"name"_s, name}}, [&]() -> Result<void> {
            if (name.isEmpty())
                return {};
            return shelf.idOf(name, storableText(edit.query)).transform([](ShelfId) {});
        });
    } else {
        const auto item = shelf.byId(edit.id);
        if (!item)
            return std::unexpected(item.error());
        if (!*item)
            return EditOutcome();
        QJsonObject arguments{{u"name"_s, (*item)->name}};
        if constexpr (std::is_same_v<Edit, RenameItem>) {
            const QString name = itemName(edit.name);
            arguments.insert(u"to"_s, name);
            return run(u"rename-"_s + wordFor(kind), arguments,
                       [&] { return shelf.rename(edit.id, name); });
        } else if constexpr (std::is_same_v<Edit, MoveItem>) {
            return run(u"move-"_s + wordFor(kind), arguments, [&] { return shelf.move(edit); });
        } else if constexpr (std::is_same_v<Edit, ColourItem>) {
            return run(u"colour-"_s + wordFor(kind), arguments,
                       [&] { return shelf.setColour(edit.id, storableText(edit.colour)); });
        } else if constexpr (std::is_same_v<Edit, AskOtherwise>) {
            return run(u"change-"_s + wordFor(kind), arguments,
                       [&] { return shelf.setQuery(edit.id, storableText(edit.query)); });
        } else {
            static_assert(std::is_same_v<Edit, RemoveItem>);
            return run(u"delete-"_s + wordFor(kind), arguments,
                       [&] { return shelf.remove(edit.id); });
        }
    }
}

Result<EditOutcome> ShelfEdits::edit(ShelfKind kind, const ShelfEdit &edit)
{
    const ShelfStore shelf(m_connection, kind);
    return std::visit([&](const auto &one) { return change(kind, shelf, one); }, edit);
}

Result<EditOutcome> ShelfEdits::collect(const QList<ArticleId> &ids, const QString &collection,
                                        CollectingOrder &order)
{
    const QString name = itemName(collection);
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    return run(u"collect"_s, about(*articles, name), [&]() -> Result<void> {
        if (name.isEmpty())
            return {};
        return ShelfStore(m_connection, ShelfKind::Collection).idOf(name).and_then([&](ShelfId id) {
            return m_collections.add(id, *articles, order);
        });
    });
}

Result<EditOutcome> ShelfEdits::takeOut(const QList<ArticleId> &ids, const QString &collection)
{
    const QString name = itemName(collection);
    const auto articles = existingArticles(m_articles, ids);
    const auto item = ShelfStore(m_connection, ShelfKind::Collection).find(name);
    if (!articles || !item)
        return std::unexpected(!articles ? articles.error() : item.error());
    return run(u"take-out"_s, about(*articles, name),
               [&] { return *item ? m_collections.take((*item)->id, *articles) : Result<void>(); });
}

Result<EditOutcome> ShelfEdits::arrange(const QString &collection, const QList<ArticleId> &articles,
                                        ArticleId before)
{
    const QString name = itemName(collection);
    const auto item = ShelfStore(m_connection, ShelfKind::Collection).find(name);
    if (!item)
        return std::unexpected(item.error());
    return run(u"arrange"_s, about(articles, name), [&] {
        return *item ? m_collections.arrange((*item)->id, articles, before) : Result<void>();
    });
}

} // namespace acervo

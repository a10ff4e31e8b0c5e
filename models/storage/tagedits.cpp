#include "tagedits.h"

#include "editedarticles.h"
#include "storabletext.h"

namespace acervo {

namespace {

QString tagName(const QString &name) { return tidyTagName(storableText(name)); }

QJsonObject about(const QList<ArticleId> &articles, const QString &tag)
{
    QJsonObject arguments = articleArguments(articles);
    arguments.insert(QStringLiteral("tag"), tag);
    return arguments;
}

} // namespace

TagEdits::TagEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_tags(connection)
{}

Result<EditOutcome> TagEdits::add(const QList<ArticleId> &ids, const QString &name)
{
    const QString tag = tagName(name);
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    if (tag.isEmpty())
        return EditOutcome();
    return m_edit.runOver(*articles,
                          {.kind = QStringLiteral("tag"),
                           .arguments = about(*articles, tag),
                           .prepare = {},
                           .run = {},
                           .extend = {}},
                          [&](const QList<ArticleId> &part) {
                              return m_tags.idOf(tag).and_then(
                                  [&](FacetValue value) { return m_tags.add(value, part); });
                          });
}

Result<EditOutcome> TagEdits::take(const QList<ArticleId> &ids, const QString &name)
{
    const QString tag = tagName(name);
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    const auto id = m_tags.find(tag);
    if (!id || !*id)
        return id.transform([](const auto &) { return EditOutcome(); });
    return m_edit.runOver(*articles,
                          {.kind = QStringLiteral("untag"),
                           .arguments = about(*articles, tag),
                           .prepare = {},
                           .run = {},
                           .extend = {}},
                          [&](const QList<ArticleId> &part) { return m_tags.take(**id, part); });
}

Result<EditOutcome> TagEdits::rename(FacetValue tag, const QString &name)
{
    const QString to = tagName(name);
    const auto from = m_tags.nameOf(tag);
    const auto other = m_tags.find(to);
    if (!from || !other)
        return std::unexpected(!from ? from.error() : other.error());
    QJsonObject arguments{{QStringLiteral("tag"), *from}, {QStringLiteral("to"), to}};
    if (*other && **other != tag)
        arguments.insert(QStringLiteral("merged"), true);
    return m_edit.run({.kind = QStringLiteral("rename-tag"),
                       .arguments = arguments,
                       .prepare = {},
                       .run = [&] { return to.isEmpty() ? Result<void>() : m_tags.move(tag, to); },
                       .extend = {}});
}

Result<EditOutcome> TagEdits::remove(const QList<FacetValue> &tags)
{
    const auto name = m_tags.nameOf(tags.value(0));
    if (!name)
        return std::unexpected(name.error());
    QJsonObject arguments{{QStringLiteral("tag"), *name}};
    if (tags.size() > 1)
        arguments.insert(QStringLiteral("tags"), tags.size());
    const auto run = [&]() -> Result<void> {
        for (const FacetValue tag : tags) {
            if (const auto removed = m_tags.remove(tag); !removed)
                return removed;
        }
        return {};
    };
    return m_edit.run({.kind = QStringLiteral("delete-tag"),
                       .arguments = arguments,
                       .prepare = {},
                       .run = run,
                       .extend = {}});
}

Result<EditOutcome> TagEdits::change(FacetValue tag, const TagChange &change)
{
    const auto name = m_tags.nameOf(tag);
    if (!name)
        return std::unexpected(name.error());
    TagChange storable = change;
    if (storable.description)
        storable.description = storableText(*storable.description).trimmed();
    return m_edit.run({.kind = QStringLiteral("edit-tag"),
                       .arguments = {{QStringLiteral("tag"), *name}},
                       .prepare = {},
                       .run = [&] { return m_tags.change(tag, storable); },
                       .extend = {}});
}

} // namespace acervo

#include "trashedits.h"

#include "editedarticles.h"

namespace acervo {

namespace {

constexpr qsizetype articlesAtATime = 1000; // of one changeset: their texts are in it

} // namespace

TrashEdits::TrashEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_connection(connection)
    , m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_reading(connection.handle())
{}

Result<EditOutcome> TrashEdits::setTrashed(const QList<ArticleId> &ids, bool trashed)
{
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    QJsonObject arguments = articleArguments(*articles);
    arguments.insert(QStringLiteral("value"), trashed);
    return m_edit.runOver(*articles,
                          {.kind = QStringLiteral("trash"),
                           .arguments = arguments,
                           .prepare = [&] { return m_reading.makeRows(*articles); },
                           .run = {},
                           .extend = {}},
                          [&](const QList<ArticleId> &part) {
                              return m_reading.setTrash(part,
                                                        trashed ? Trash::ByPerson : Trash::No);
                          });
}

// Also what the undo of an import put there.
Result<EditOutcome> TrashEdits::empty()
{
    const auto articles = m_reading.inTrash();
    if (!articles)
        return std::unexpected(articles.error());
    const auto arguments = whatGoes(*articles);
    if (!arguments)
        return std::unexpected(arguments.error());
    Deletion deletion(m_connection);
    qsizetype done = 0;
    return m_edit.run({.kind = QStringLiteral("empty-trash"),
                       .arguments = *arguments,
                       .prepare = {},
                       .run =
                           [&] {
                               const QList<ArticleId> part = articles->mid(done, articlesAtATime);
                               done += part.size();
                               return deletion.remove(part);
                           },
                       .extend = {},
                       .goesOn = [&] { return done < articles->size(); }});
}

Result<QJsonObject> TrashEdits::whatGoes(const QList<ArticleId> &articles) const
{
    return m_connection
        .value(QStringLiteral("SELECT count(*) FROM main.note JOIN main.reading USING(article)"
                              " WHERE trashed<>0"))
        .transform([&](const QVariant &notes) {
            QJsonObject arguments = articleArguments(articles);
            arguments.insert(QStringLiteral("notes"), notes.toLongLong());
            return arguments;
        });
}

} // namespace acervo

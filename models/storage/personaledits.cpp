#include "personaledits.h"

#include "editedarticles.h"

namespace acervo {

namespace {

QJsonObject with(QJsonObject arguments, const QString &name, const QJsonValue &value)
{
    arguments.insert(name, value);
    return arguments;
}

} // namespace

PersonalEdits::PersonalEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_reading(connection.handle())
{}

Result<EditOutcome> PersonalEdits::setRead(const QList<ArticleId> &ids, bool read,
                                           LibraryWriter::Marking by)
{
    const bool isStep = by == LibraryWriter::Marking::ByPerson;
    return setFlag(isStep ? QStringLiteral("read") : QString(), ids, read,
                   [read](ReadingStore &store, const QList<ArticleId> &articles) {
                       return store.setRead(articles, read);
                   });
}

Result<EditOutcome> PersonalEdits::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return setFlag(QStringLiteral("star"), ids, starred,
                   [starred](ReadingStore &store, const QList<ArticleId> &articles) {
                       return store.setStarred(articles, starred);
                   });
}

Result<EditOutcome> PersonalEdits::setFlag(const QString &kind, const QList<ArticleId> &ids,
                                           bool value, const SetFlag &set)
{
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    return m_edit.runOver(
        *articles,
        {.kind = kind,
         .arguments = with(articleArguments(*articles), QStringLiteral("value"), value),
         .prepare = [&] { return m_reading.makeRows(*articles); },
         .run = {},
         .extend = {}},
        [&](const QList<ArticleId> &part) { return set(m_reading, part); });
}

} // namespace acervo

#include "personaledits.h"

#include "editedarticles.h"
#include "notestore.h"
#include "storabletext.h"

namespace acervo {

namespace {

QJsonObject with(QJsonObject arguments, const QString &name, const QJsonValue &value)
{
    arguments.insert(name, value);
    return arguments;
}

} // namespace

PersonalEdits::PersonalEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_connection(connection)
    , m_edit(connection, changes, ids)
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

Result<EditOutcome> PersonalEdits::saveNote(ArticleId article, const QString &text,
                                            std::optional<JournalId> extend)
{
    const auto there = existingArticles(m_articles, {article});
    if (!there)
        return std::unexpected(there.error());
    return m_edit.run({.kind = QStringLiteral("note"),
                       .arguments = articleArguments({article}),
                       .prepare = {},
                       .run = [&] { return writeNote(article, storableText(text)); },
                       .extend = extend});
}

Result<void> PersonalEdits::writeNote(ArticleId article, const QString &text) const
{
    const NoteStore notes(m_connection);
    const auto note = notes.ofArticle(article);
    if (!note)
        return std::unexpected(note.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!*note)
        return text.isEmpty() ? Result<void>() : notes.add(article, text, now);
    if (text.isEmpty())
        return notes.remove((*note)->id);
    // A save without a change would leave an entry of nothing but a time.
    return text == (*note)->text ? Result<void>() : notes.change((*note)->id, text, now);
}

} // namespace acervo

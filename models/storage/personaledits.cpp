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

Result<EditOutcome> PersonalEdits::saveNote(const NoteRef &note, const QString &text,
                                            std::optional<JournalId> extend)
{
    const auto there = existingArticles(m_articles, {note.article});
    if (!there)
        return std::unexpected(there.error());
    QJsonObject arguments = articleArguments({note.article});
    if (!note.name.isEmpty())
        arguments.insert(QStringLiteral("note"), note.name);
    return m_edit.run({.kind = QStringLiteral("note"),
                       .arguments = arguments,
                       .prepare = {},
                       .run = [&] { return writeNote(note, storableText(text)); },
                       .extend = extend});
}

Result<void> PersonalEdits::writeNote(const NoteRef &note, const QString &text) const
{
    const NoteStore notes(m_connection);
    const auto there = notes.find(note);
    if (!there)
        return std::unexpected(there.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!*there)
        return text.isEmpty() ? Result<void>() : notes.add(note, text, now);
    if (text.isEmpty())
        return notes.remove((*there)->id);
    // A save without a change would leave an entry of nothing but a time.
    return text == (*there)->kept.text ? Result<void>() : notes.change((*there)->id, text, now);
}

} // namespace acervo

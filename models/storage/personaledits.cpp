#include "personaledits.h"

#include "editedarticles.h"
#include "fold.h"
#include "notestore.h"
#include "storabletext.h"

namespace acervo {

namespace {

QJsonObject with(QJsonObject arguments, const QString &name, const QJsonValue &value)
{
    arguments.insert(name, value);
    return arguments;
}

QString tagName(const QString &name) { return storableText(name).simplified(); }

} // namespace

PersonalEdits::PersonalEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_connection(connection)
    , m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_reading(connection.handle())
    , m_tags(connection)
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
    return m_edit.run(
        {.kind = kind,
         .arguments = with(articleArguments(*articles), QStringLiteral("value"), value),
         .prepare = [&] { return m_reading.makeRows(*articles); },
         .run = [&] { return set(m_reading, *articles); },
         .extend = {}});
}

Result<EditOutcome> PersonalEdits::addTag(const QList<ArticleId> &ids, const QString &name)
{
    const QString tag = tagName(name);
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    const auto run = [&]() -> Result<void> {
        if (tag.isEmpty())
            return {};
        const auto found = m_tags.find(tag);
        if (!found)
            return std::unexpected(found.error());
        const auto id = *found ? Result<FacetValue>(**found) : m_tags.make(tag);
        return id.and_then([&](FacetValue value) { return m_tags.add(value, *articles); });
    };
    return m_edit.run({.kind = QStringLiteral("tag"),
                       .arguments = with(articleArguments(*articles), QStringLiteral("tag"), tag),
                       .prepare = {},
                       .run = run,
                       .extend = {}});
}

Result<EditOutcome> PersonalEdits::removeTag(const QList<ArticleId> &ids, const QString &name)
{
    const QString tag = tagName(name);
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    const auto run = [&] {
        return m_tags.find(tag).and_then([&](const std::optional<FacetValue> &id) {
            return id ? m_tags.take(*id, *articles) : Result<void>();
        });
    };
    return m_edit.run({.kind = QStringLiteral("untag"),
                       .arguments = with(articleArguments(*articles), QStringLiteral("tag"), tag),
                       .prepare = {},
                       .run = run,
                       .extend = {}});
}

Result<EditOutcome> PersonalEdits::renameTag(FacetValue tag, const QString &name)
{
    const QString to = tagName(name);
    const auto from = nameOf(tag);
    const auto other = m_tags.find(to);
    if (!from || !other)
        return std::unexpected(!from ? from.error() : other.error());
    const auto run = [&]() -> Result<void> {
        if (to.isEmpty() || from->isEmpty())
            return {};
        if (!*other || **other == tag)
            return m_tags.rename(tag, to);
        return m_tags.moveArticles(tag, **other).and_then([&] { return m_tags.remove(tag); });
    };
    return m_edit.run({.kind = QStringLiteral("rename-tag"),
                       .arguments = {{QStringLiteral("tag"), *from}, {QStringLiteral("to"), to}},
                       .prepare = {},
                       .run = run,
                       .extend = {}});
}

Result<EditOutcome> PersonalEdits::deleteTag(FacetValue tag)
{
    const auto name = nameOf(tag);
    if (!name)
        return std::unexpected(name.error());
    return m_edit.run({.kind = QStringLiteral("delete-tag"),
                       .arguments = {{QStringLiteral("tag"), *name}},
                       .prepare = {},
                       .run = [&] { return m_tags.remove(tag); },
                       .extend = {}});
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

Result<QString> PersonalEdits::nameOf(FacetValue tag) const
{
    return m_connection.value(QStringLiteral("SELECT name FROM main.tag WHERE id=?"), {tag})
        .transform([](const QVariant &name) { return name.toString(); });
}

} // namespace acervo

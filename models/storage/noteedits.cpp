#include "noteedits.h"

#include "articleuuid.h"
#include "editedarticles.h"
#include "languageguess.h"
#include "notestore.h"
#include "notetitle.h"
#include "storabletext.h"

namespace acervo {

NoteEdits::NoteEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_connection(connection)
    , m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_corrections(connection.handle())
    , m_reading(connection.handle())
    , m_isFree(connection.handle(), "SELECT uuid GLOB 'note-*' FROM main.article WHERE id=?")
    , m_emptyFree(connection.handle(),
                  "SELECT id FROM main.article AS a WHERE uuid GLOB 'note-*'"
                  " AND NOT EXISTS (SELECT 1 FROM main.note WHERE article=a.id)"
                  " AND NOT EXISTS (SELECT 1 FROM main.reading WHERE article=a.id AND trashed<>0)"
                  " ORDER BY id DESC LIMIT 1")
{}

Result<EditOutcome> NoteEdits::save(const NoteRef &note, const QString &text,
                                    std::optional<JournalId> extend)
{
    const auto there = existingArticles(m_articles, {note.article});
    if (!there)
        return std::unexpected(there.error());
    QJsonObject arguments = articleArguments({note.article});
    if (!note.name.isEmpty())
        arguments.insert(QStringLiteral("note"), note.name);
    const QString clean = storableText(text);
    return m_edit.run(
        {.kind = QStringLiteral("note"),
         .arguments = arguments,
         .prepare = {},
         .run = [&] { return write(note, clean).and_then([&] { return nameAfter(note, clean); }); },
         .extend = extend});
}

Result<AddedArticles> NoteEdits::addFree()
{
    const auto empty = m_emptyFree.bind().number();
    m_emptyFree.reset();
    if (!empty)
        return std::unexpected(empty.error());
    AddedArticles added;
    if (*empty) {
        added.known = {ArticleId{**empty}};
        return added;
    }
    Article article;
    article.uuid = newFreeNoteUuid();
    const QDate today = QDate::currentDate();
    article.date = PartialDate::ofDay(today.year(), today.month(), today.day());
    article.added = QDateTime::currentDateTimeUtc();
    return m_edit
        .run({.kind = QStringLiteral("new-note"),
              .arguments = {{QStringLiteral("articles"), 1}},
              .prepare = {},
              .run =
                  [&] {
                      return insertRead(article).transform(
                          [&](ArticleId id) { added.added.append(id); });
                  },
              .extend = {}})
        .transform([&](const EditOutcome &outcome) {
            static_cast<EditOutcome &>(added) = outcome;
            return added;
        });
}

// Nobody needs to read what she writes herself.
Result<ArticleId> NoteEdits::insertRead(const Article &article)
{
    return m_articles.insert(article).and_then([&](ArticleId id) {
        return m_reading.makeRows({id})
            .and_then([&] { return m_reading.setRead({id}, true); })
            .transform([&] { return id; });
    });
}

Result<void> NoteEdits::write(const NoteRef &note, const QString &text)
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

// A free note is called by its first words, and is of the language that it seems to be, unless the
// person says otherwise.
Result<void> NoteEdits::nameAfter(const NoteRef &note, const QString &text)
{
    const auto isFree = note.name.isEmpty() ? m_isFree.bind(number(note.article)).number()
                                            : Result<std::optional<qint64>>();
    m_isFree.reset();
    if (!isFree || isFree->value_or(0) == 0)
        return isFree.transform([](const auto &) {});
    const auto article = m_articles.byId(note.article);
    const auto corrected = m_corrections.of(note.article);
    if (!article || !corrected)
        return std::unexpected(!article ? article.error() : corrected.error());
    const auto isHers = [&](Correctable fact) {
        return std::ranges::contains(*corrected, fact, &CorrectedFact::fact);
    };
    Article named = **article;
    if (!isHers(Correctable::Title))
        named.title = noteTitle(text);
    const QString language = guessedLanguage(text);
    if (!isHers(Correctable::Language) && !language.isEmpty())
        named.lang = language;
    return m_articles.revise(**article, named);
}

} // namespace acervo

#include "fulltextindex.h"

#include "fold.h"

namespace acervo {

namespace {

QString authorsOf(const QList<Person> &persons)
{
    QStringList names;
    for (const Person &person : persons)
        names += person.shown();
    // A sign between two names keeps no phrase from running over it, but that is harmless here.
    return names.join(u' ');
}

} // namespace

FullTextIndex::FullTextIndex(sqlite3 *handle)
    : m_insert(handle, "INSERT INTO cache.word(rowid, title, summary, body, authors)"
                       " VALUES(?, ?, ?, ?, ?)")
    , m_remove(handle, "DELETE FROM cache.word WHERE rowid=?")
    , m_insertNote(handle, "INSERT INTO cache.note_word(rowid, text) VALUES(?, ?)")
    , m_removeNote(handle, "DELETE FROM cache.note_word WHERE rowid=?")
{}

Result<void> FullTextIndex::add(ArticleId id, const Article &a)
{
    return m_insert
        .bind(number(id), foldedWords(a.title), foldedWords(a.summary), foldedWords(a.body),
              foldedWords(authorsOf(a.persons)))
        .run();
}

Result<void> FullTextIndex::replace(ArticleId id, const Article &article)
{
    return remove(id).and_then([&] { return add(id, article); });
}

Result<void> FullTextIndex::remove(ArticleId id) { return m_remove.bind(number(id)).run(); }

Result<void> FullTextIndex::replaceNote(qint64 note, const QString &text)
{
    return removeNote(note).and_then(
        [&] { return m_insertNote.bind(note, foldedWords(text)).run(); });
}

Result<void> FullTextIndex::removeNote(qint64 note) { return m_removeNote.bind(note).run(); }

} // namespace acervo

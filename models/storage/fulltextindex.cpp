#include "fulltextindex.h"

#include "fold.h"

namespace acervo {

FullTextIndex::FullTextIndex(sqlite3 *handle)
    : m_heavyTerms(handle)
    , m_insert(handle, "INSERT INTO cache.word(rowid, title, summary, body, authors)"
                       " VALUES(?, ?, ?, ?, ?)")
    , m_remove(handle, "DELETE FROM cache.word WHERE rowid=?")
    , m_insertStems(handle, "INSERT INTO cache.stem(rowid, title, summary, body, authors)"
                            " VALUES(?, ?, ?, ?, '')")
    , m_removeStems(handle, "DELETE FROM cache.stem WHERE rowid=?")
    , m_insertNarrow(handle, "INSERT INTO cache.narrow(article, has_summary, url, doi)"
                             " VALUES(?, ?, ?, ?)")
    , m_removeNarrow(handle, "DELETE FROM cache.narrow WHERE article=?")
    , m_insertNote(handle, "INSERT INTO cache.note_word(rowid, text) VALUES(?, ?)")
    , m_removeNote(handle, "DELETE FROM cache.note_word WHERE rowid=?")
{}

Result<void> FullTextIndex::add(ArticleId id, const Article &article, const IndexedWords &words)
{
    m_heavyTerms.put(id, words.heavyTerms);
    const auto utf8 = [](const QByteArray &text) { return QUtf8StringView(text); };
    return m_insert
        .bind(number(id), utf8(words.words.title), utf8(words.words.summary),
              utf8(words.words.body), utf8(words.authors))
        .run()
        .and_then([&]() -> Result<void> {
            if (words.stems.isEmpty())
                return {};
            return m_insertStems
                .bind(number(id), utf8(words.stems.title), utf8(words.stems.summary),
                      utf8(words.stems.body))
                .run();
        })
        .and_then([&] { return addNarrow(id, article); });
}

Result<void> FullTextIndex::addNarrow(ArticleId id, const Article &article)
{
    const bool hasSummary = !article.summary.isEmpty();
    if (!hasSummary && article.url.isEmpty() && article.doi.isEmpty())
        return {};
    return m_insertNarrow.bind(number(id), hasSummary, article.url, article.doi).run();
}

Result<void> FullTextIndex::replace(ArticleId id, const Article &article)
{
    return replace(id, article, m_words.wordsOf(article));
}

Result<void> FullTextIndex::replace(ArticleId id, const Article &article, const IndexedWords &words)
{
    return remove(id).and_then([&] { return add(id, article, words); });
}

Result<void> FullTextIndex::remove(ArticleId id)
{
    return m_remove.bind(number(id))
        .run()
        .and_then([&] { return m_removeStems.bind(number(id)).run(); })
        .and_then([&] { return m_removeNarrow.bind(number(id)).run(); });
}

Result<void> FullTextIndex::finish() { return m_heavyTerms.write(); }

Result<void> FullTextIndex::replaceNote(qint64 note, const QString &text)
{
    return removeNote(note).and_then(
        [&] { return m_insertNote.bind(note, foldedWords(text)).run(); });
}

Result<void> FullTextIndex::removeNote(qint64 note) { return m_removeNote.bind(note).run(); }

// They stand among the notes, under numbers below zero.
Result<void> FullTextIndex::replaceHighlight(HighlightId id, const HighlightRecord &record)
{
    return replaceNote(-number(id), record.anchor.quote + u'\n' + record.comment);
}

Result<void> FullTextIndex::removeHighlight(HighlightId id) { return removeNote(-number(id)); }

} // namespace acervo

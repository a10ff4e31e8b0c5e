// FullTextIndex writes what is searched in the cache: folded words and stems of articles, folded
// words of notes and highlights, and the narrow facts that no column holds. The writer's thread.
#pragma once

#include "heavytermstore.h"
#include "highlight.h"
#include "indexedwords.h"
#include "statement.h"

namespace acervo {

class FullTextIndex
{
public:
    explicit FullTextIndex(sqlite3 *handle);

    // One that is not in it yet; `words` are its own.
    Result<void> add(ArticleId id, const Article &article, const IndexedWords &words);
    Result<void> replace(ArticleId id, const Article &article);
    Result<void> replace(ArticleId id, const Article &article, const IndexedWords &words);
    Result<void> remove(ArticleId id);
    Result<void> finish(); // before the transaction ends

    Result<void> replaceNote(qint64 note, const QString &text);
    Result<void> removeNote(qint64 note);

    // Its passage and its comment: found as the words of a note are.
    Result<void> replaceHighlight(HighlightId id, const HighlightRecord &record);
    Result<void> removeHighlight(HighlightId id);

private:
    Result<void> addNarrow(ArticleId id, const Article &article);

    WordFinder m_words;
    HeavyTermStore m_heavyTerms;
    Statement m_insert;
    Statement m_remove;
    Statement m_insertStems;
    Statement m_removeStems;
    Statement m_insertNarrow;
    Statement m_removeNarrow;
    Statement m_insertNote;
    Statement m_removeNote;
};

} // namespace acervo

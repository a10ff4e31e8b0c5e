// FullTextIndex writes what is searched in the cache: folded words and stems of articles, folded
// words of notes and highlights, and the narrow facts that no column holds. Stems are of the
// article's own language, guessed where it is not stated. The writer's thread.
#pragma once

#include "highlight.h"
#include "statement.h"
#include "stemmer.h"

namespace acervo {

class FullTextIndex
{
public:
    explicit FullTextIndex(sqlite3 *handle);

    Result<void> add(ArticleId id, const Article &article); // one that is not in it yet
    Result<void> replace(ArticleId id, const Article &article);
    Result<void> remove(ArticleId id);

    Result<void> replaceNote(qint64 note, const QString &text);
    Result<void> removeNote(qint64 note);

    // Its passage and its comment: found as the words of a note are.
    Result<void> replaceHighlight(HighlightId id, const HighlightRecord &record);
    Result<void> removeHighlight(HighlightId id);

private:
    Result<void> addStems(ArticleId id, const Article &article);
    Result<void> addNarrow(ArticleId id, const Article &article);

    Stemmer m_stemmer;
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

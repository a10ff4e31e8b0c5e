// FullTextIndex writes the full text: folded words of articles and of notes, in the cache.
// The writer's thread.
#pragma once

#include "article.h"
#include "statement.h"

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

private:
    Statement m_insert;
    Statement m_remove;
    Statement m_insertNote;
    Statement m_removeNote;
};

} // namespace acervo

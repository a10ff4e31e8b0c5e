// CorrectionStore: which facts of an article the person has corrected, and what the source says of
// them. The article's own row has what is in force, so that all who read it follow. The thread of
// its connection, inside a transaction.
#pragma once

#include "correction.h"
#include "idlist.h"
#include "statement.h"

#include <functional>

namespace acervo {

class CorrectionStore
{
public:
    explicit CorrectionStore(sqlite3 *handle);

    Result<QList<CorrectedFact>> of(ArticleId article); // in the order of their names
    // Of all of them, with the article's place in the list; likewise.
    using Take = std::function<void(qsizetype article, const CorrectedFact &corrected)>;
    Result<void> forEachOf(const IdList &articles, const Take &take);
    Result<void> set(ArticleId article, const CorrectedFact &corrected);
    Result<void> remove(ArticleId article, Correctable fact);

private:
    Statement m_of;
    Statement m_ofAll;
    Statement m_set;
    Statement m_remove;
};

// The article as its sources have it.
Article asSourced(const Article &article, const QList<CorrectedFact> &corrected);

// An article, and what lies beneath its corrected facts.
struct CorrectedArticle
{
    Article article;
    QList<CorrectedFact> corrected;

    bool operator==(const CorrectedArticle &) const = default;
};

// As merged() (drafttext.h), but of a fact that was corrected only what lies beneath it changes.
CorrectedArticle merged(const CorrectedArticle &known, const ArticleDraft &draft);

} // namespace acervo

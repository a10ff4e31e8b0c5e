// FullTextSearch looks terms up in the full text, and what no index knows in a narrow table beside
// it. The thread of its connection.
#pragma once

#include "fulltextterm.h"
#include "heavytermstore.h"
#include "ids.h"
#include "statement.h"

#include <functional>

namespace acervo {

// In FTS5's language. Every word stands in quotes: what a person typed is never taken for an
// operator.
QString matchExpression(const FullTextTerm &term, bool withColumns);

class FullTextSearch
{
public:
    using Take = std::function<void(ArticleId)>;
    using Stop = std::function<bool()>;

    explicit FullTextSearch(sqlite3 *handle);

    // Exact words in the order of ids, then what has one of the term's stems, in that order again:
    // an article may come twice. Cancelled where `stop` says so.
    Result<void> inArticles(const FullTextTerm &term, const Take &take, const Stop &stop);
    Result<void> inNotes(const FullTextTerm &term, const Take &take, const Stop &stop);
    // What has `part` anywhere in its address or DOI; the case of a to z does not matter.
    Result<void> inUrls(const QString &part, const Take &take, const Stop &stop);
    Result<void> inDois(const QString &part, const Take &take, const Stop &stop);
    Result<void> withSummary(const Take &take, const Stop &stop);

private:
    Result<void> run(Statement &bound, const Take &take, const Stop &stop);

    sqlite3 *m_handle;
    Statement m_articles;
    Statement m_stems;
    Statement m_notes;
    Statement m_urls;
    Statement m_dois;
    Statement m_summaries;
    HeavyTermSearch m_heavyTerms;
};

} // namespace acervo

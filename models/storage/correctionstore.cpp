#include "correctionstore.h"

#include "drafttext.h"

namespace acervo {

CorrectionStore::CorrectionStore(sqlite3 *handle)
    : m_of(handle, "SELECT fact, source FROM main.correction WHERE article=? ORDER BY fact")
    , m_ofAll(handle, "SELECT article, fact, source FROM main.correction"
                      " WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, fact")
    , m_set(handle, "INSERT INTO main.correction(article, fact, source) VALUES(?, ?, ?)"
                    " ON CONFLICT(article, fact) DO UPDATE SET source=excluded.source"
                    " WHERE source<>excluded.source")
    , m_remove(handle, "DELETE FROM main.correction WHERE article=? AND fact=?")
{}

Result<QList<CorrectedFact>> CorrectionStore::of(ArticleId article)
{
    QList<CorrectedFact> all;
    return m_of.bind(number(article))
        .forEachRow([&](const Statement &row) {
            // One that a newer version knows is left alone.
            if (const auto fact = correctableNamed(row.text(0)))
                all.append({.fact = *fact, .source = row.text(1)});
        })
        .transform([&] { return all; });
}

Result<void> CorrectionStore::forEachOf(const IdList &articles, const Take &take)
{
    return m_ofAll.bind(articles.json()).forEachRow([&](const Statement &row) {
        if (const auto fact = correctableNamed(row.text(1)))
            take(articles.placeOf(row.integer(0)), {.fact = *fact, .source = row.text(2)});
    });
}

Result<void> CorrectionStore::set(ArticleId article, const CorrectedFact &corrected)
{
    return m_set.bind(number(article), nameOf(corrected.fact), corrected.source).run();
}

Result<void> CorrectionStore::remove(ArticleId article, Correctable fact)
{
    return m_remove.bind(number(article), nameOf(fact)).run();
}

Article asSourced(const Article &article, const QList<CorrectedFact> &corrected)
{
    Article source = article;
    for (const CorrectedFact &one : corrected)
        setFact(source, one.fact, one.source);
    return source;
}

CorrectedArticle merged(const CorrectedArticle &known, const ArticleDraft &draft)
{
    CorrectedArticle both{.article = merged(asSourced(known.article, known.corrected), draft),
                          .corrected = known.corrected};
    for (CorrectedFact &one : both.corrected) {
        one.source = factOf(both.article, one.fact);
        setFact(both.article, one.fact, factOf(known.article, one.fact));
    }
    return both;
}

} // namespace acervo

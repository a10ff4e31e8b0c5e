// NaiveSearch answers a query article by article, from the facts and the words of DESIGN section 2
// alone: slow, and the judge of Evaluator and FacetCounts. FakeWords is the full text that both
// look into.
#pragma once

#include "evaluator.h"
#include "randomlibrary.h"

namespace acervo {

// Whether an article holds the words of a leaf: a throw of dice, the same every time.
bool holdsWords(ArticleId id, const Expr &leaf);

class FakeWords : public WordLookup
{
public:
    Result<Bitmap> find(const Expr &leaf, const Columns &columns) override;
    int asked = 0;
    bool fails = false;
};

class NaiveSearch
{
public:
    NaiveSearch(const RandomLibrary &library, QDate today, FreeNotes freeNotes = FreeNotes::Among)
        : m_library(library)
        , m_today(today)
        , m_freeNotes(freeNotes)
        , m_authors(allValues(Facet::Author))
    {}

    QList<ArticleId> find(const Query &query) const; // by id
    // How many of those bear the value.
    qint64 count(const Query &query, Facet facet, const QString &value) const;
    qint64 countNone(const Query &query, Facet facet) const;

    // What the article bears, as a query writes it.
    QStringList valuesOf(const ArticleFacts &facts, Facet facet) const;
    QStringList allValues(Facet facet) const; // of all articles

    bool matches(const Expr &expr, const ArticleFacts &facts) const;

private:
    bool matchesValue(const Expr &leaf, const ArticleFacts &facts) const;
    bool matchesDates(const Expr &leaf, const ArticleFacts &facts) const;
    bool hasAny(Field field, const ArticleFacts &facts) const;

    const RandomLibrary &m_library;
    const QDate m_today;
    const FreeNotes m_freeNotes;
    const QStringList m_authors;
};

} // namespace acervo

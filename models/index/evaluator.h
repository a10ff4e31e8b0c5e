// The Evaluator turns a Query into the set of articles that it means. One thread at a time, the thread
// of the Columns.
#pragma once

#include "bitmap.h"
#include "columns.h"
#include "error.h"
#include "query.h"

namespace acervo {

// What the evaluator needs of the full text; implemented where the database is known.
class WordLookup
{
public:
    virtual ~WordLookup() = default;
    // The slots whose text matches a Word, Phrase or Near leaf: those three kinds only, any text
    // field. The bitmap has columns' slotCount().
    virtual Result<Bitmap> find(const Expr &leaf, const Columns &columns) = 0;
};

struct Evaluation
{
    Query query;
    QDate today;
    Bitmap matches;          // the whole query
    QList<Bitmap> clauses;   // each clause of the query by itself, same order
    Bitmap scope;            // what the clauses are cut from: live, without the trash unless asked for

    // The conjunction of all clauses but those that `facet` owns and that are positive: what the
    // facet's values are counted under in OR mode (DESIGN, section 2).
    Bitmap without(Facet facet) const;
};

class Evaluator
{
public:
    Evaluator(const Columns &columns, WordLookup &words);

    // Clauses that stood in an earlier query of the same generation are not evaluated again.
    // An article in the trash matches only when the query has `is:trashed` somewhere.
    Result<Evaluation> evaluate(const Query &query, QDate today);

private:
    Result<Bitmap> evaluate(const Expr &expr, QDate today);
    Bitmap evaluateLeaf(const Expr &leaf, QDate today) const;

    const Columns &m_columns;
    WordLookup &m_words;
    quint64 m_generation = 0;
    QHash<QString, Bitmap> m_cache; // by printed clause (and today, for what depends on it)
};

} // namespace acervo

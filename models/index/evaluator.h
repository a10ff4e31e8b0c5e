// The Evaluator turns a Query into the set of articles that it means. One thread at a time, the
// thread of the Columns.
#pragma once

#include "bitmap.h"
#include "columns.h"
#include "error.h"
#include "freenote.h"
#include "query.h"

#include <QCache>

namespace acervo {

// What the evaluator needs of the full text; implemented where the database is known.
class WordLookup
{
public:
    virtual ~WordLookup() = default;
    // The slots whose text matches a leaf: Word, Phrase or Near in any text field, author among
    // them; or a Value of Title, Summary, Text, Note, Url or Doi. Known of Summary: what has a
    // summary. Value of Collection: what is in it or in one below it; Known: in any. The bitmap has
    // columns' slotCount().
    virtual Result<Bitmap> find(const Expr &leaf, const Columns &columns) = 0;
};

struct Evaluation
{
    Query query;
    QDate today;
    Bitmap matches;        // the whole query
    QList<Bitmap> clauses; // each clause of the query by itself, same order; the trash is in them
    Bitmap scope;          // what is shown of them: live, without the trash unless asked for, and
                           // without free notes that stand apart
    Bitmap trash;          // all that is in it, also where the query does not ask for it
    Bitmap freeNotes;      // likewise all that are not in it

    // The conjunction of all clauses but those that `facet` owns and that are positive: what the
    // facet's values are counted under in OR mode (DESIGN, section 2).
    Bitmap without(Facet facet) const;
    // `bitmap` cut by the clauses for which `isInForce` holds.
    Bitmap cut(Bitmap bitmap, const std::function<bool(const Expr &)> &isInForce) const;
};

// A clause that takes articles away: it stays in force when its facet's values are counted.
inline bool isExclusion(const Expr &clause) { return clause.kind == Expr::Kind::Not; }

class Evaluator
{
public:
    Evaluator(const Columns &columns, WordLookup &words);

    // What stood in an earlier query of the same generation is not evaluated again.
    // An article in the trash matches only when the query has `is:trashed` somewhere. A free note
    // that stands apart matches only when it has `is:free-note` somewhere, or seeks by words, id or
    // collection, which no facet does: what is sought is found, and a click on a value changes
    // nothing of what is counted. In the trash it stands as all others do.
    Result<Evaluation> evaluate(const Query &query, QDate today,
                                FreeNotes freeNotes = FreeNotes::Among);
    // Of one expression by itself, in the generation of the newest evaluation; the trash is in it.
    Result<Bitmap> matching(const Expr &expr, QDate today);

private:
    Result<Bitmap> inState(StateFlag state, QDate today);
    Result<Bitmap> matchingAnew(const Expr &expr, QDate today);
    Result<Bitmap> matchingParts(const Expr &expr, QDate today);
    Result<Bitmap> matchingWords(const Expr &leaf);

    const Columns &m_columns;
    WordLookup &m_words;
    quint64 m_generation = 0;
    QCache<QByteArray, Bitmap> m_cache; // of expressions (and today, for what depends on it)
};

} // namespace acervo

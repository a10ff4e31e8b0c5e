#include "evaluator.h"

#include "leafmatch.h"
#include "statenames.h"

#include <QDataStream>
#include <QIODevice>

namespace acervo {

namespace {

// 8 MB at a million articles.
constexpr int cachedBitmaps = 64;

void writeKey(QDataStream &key, const Expr &expr, QDate today)
{
    key << quint8(expr.kind) << quint8(expr.field) << expr.text << expr.prefix << expr.distance;
    if (expr.kind == Expr::Kind::Dates) {
        const DateSpan::Days days = expr.dates.days(today);
        key << days.first << days.last;
    }
    key << expr.parts.size();
    for (const Expr &part : expr.parts)
        writeKey(key, part, today);
}

// Its own form, as the printed one is made for people: it need not tell a word from a value.
QByteArray cacheKey(const Expr &expr, QDate today)
{
    QByteArray bytes;
    QDataStream key(&bytes, QIODevice::WriteOnly);
    writeKey(key, expr, today);
    return bytes;
}

bool speaksOf(const Expr &expr, StateFlag state)
{
    if (expr.kind == Expr::Kind::Value && (expr.field == Field::Is || expr.field == Field::Has))
        return stateNamed(expr.text) == FacetValue(state);
    return std::ranges::any_of(expr.parts,
                               [state](const Expr &part) { return speaksOf(part, state); });
}

bool speaksOf(const Query &query, StateFlag state)
{
    return std::ranges::any_of(query.clauses,
                               [state](const Expr &clause) { return speaksOf(clause, state); });
}

// By words, id or collection.
bool seeks(const Expr &expr)
{
    if (!expr.isLeaf())
        return expr.kind != Expr::Kind::Not && std::ranges::any_of(expr.parts, seeks);
    const bool isSought = expr.kind == Expr::Kind::Word || expr.kind == Expr::Kind::Phrase ||
                          expr.kind == Expr::Kind::Near || expr.kind == Expr::Kind::Value;
    return isSought && !facetOf(expr.field);
}

} // namespace

Bitmap Evaluation::without(Facet facet) const
{
    return cut(scope, [facet](const Expr &clause) {
        return isExclusion(clause) || ownerOf(clause) != facet;
    });
}

Bitmap Evaluation::cut(Bitmap bitmap, const std::function<bool(const Expr &)> &isInForce) const
{
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        if (isInForce(query.clauses[i]))
            bitmap &= clauses[i];
    }
    return bitmap;
}

Evaluator::Evaluator(const Columns &columns, WordLookup &words)
    : m_columns(columns)
    , m_words(words)
    , m_cache(cachedBitmaps)
{}

Result<Evaluation> Evaluator::evaluate(const Query &query, QDate today, FreeNotes freeNotes)
{
    if (m_generation != m_columns.generation()) {
        m_cache.clear();
        m_generation = m_columns.generation();
    }
    const Result<Bitmap> trash = inState(StateFlag::Trashed, today);
    if (!trash)
        return std::unexpected(trash.error());
    Result<Bitmap> notes = inState(StateFlag::FreeNote, today);
    if (!notes)
        return std::unexpected(notes.error());
    notes->subtract(*trash);
    Bitmap scope = m_columns.live();
    if (freeNotes == FreeNotes::Apart && !speaksOf(query, StateFlag::FreeNote) &&
        !std::ranges::any_of(query.clauses, seeks))
        scope.subtract(*notes);
    if (!speaksOf(query, StateFlag::Trashed))
        scope.subtract(*trash);
    Evaluation evaluation{query, today, scope, {}, scope, *trash, *notes};
    for (const Expr &clause : query.clauses) {
        Result<Bitmap> matches = matching(clause, today);
        if (!matches)
            return std::unexpected(matches.error());
        evaluation.matches &= *matches;
        evaluation.clauses.append(std::move(*matches));
    }
    return evaluation;
}

// Asked as a query is, for the sake of the cache.
Result<Bitmap> Evaluator::inState(StateFlag state, QDate today)
{
    return matching({.kind = Expr::Kind::Value,
                     .field = Field::Is,
                     .text = stateName(FacetValue(state)),
                     .parts = {}},
                    today);
}

Result<Bitmap> Evaluator::matching(const Expr &expr, QDate today)
{
    const QByteArray key = cacheKey(expr, today);
    if (const Bitmap *known = m_cache.object(key))
        return *known;
    Result<Bitmap> matches = matchingAnew(expr, today);
    if (matches)
        m_cache.insert(key, new Bitmap(*matches));
    return matches;
}

Result<Bitmap> Evaluator::matchingAnew(const Expr &expr, QDate today)
{
    if (!expr.isLeaf())
        return matchingParts(expr, today);
    if (isAboutWords(expr, m_columns))
        return matchingWords(expr);
    return leafMatches(expr, m_columns, today);
}

Result<Bitmap> Evaluator::matchingParts(const Expr &expr, QDate today)
{
    const bool isOr = expr.kind == Expr::Kind::Or;
    Bitmap all = isOr ? Bitmap(m_columns.slotCount()) : m_columns.live();
    for (const Expr &part : expr.parts) {
        const Result<Bitmap> matches = matching(part, today);
        if (!matches)
            return matches;
        if (isOr)
            all |= *matches;
        else if (expr.kind == Expr::Kind::Not)
            all.subtract(*matches);
        else
            all &= *matches;
    }
    return all;
}

Result<Bitmap> Evaluator::matchingWords(const Expr &leaf)
{
    Expr words = leaf;
    if (leaf.field == Field::Author && leaf.kind == Expr::Kind::Value)
        words.kind = Expr::Kind::Phrase; // no author's whole name: a part of it
    if (leaf.field == Field::Collection && leaf.kind == Expr::Kind::None)
        words.kind = Expr::Kind::Known;
    if (isAboutSummary(leaf))
        words = {.kind = Expr::Kind::Known, .field = Field::Summary};
    Result<Bitmap> matches = m_words.find(words, m_columns);
    if (!matches)
        return matches;
    matches->resize(m_columns.slotCount());
    if (leaf.kind == Expr::Kind::None)
        matches->invert();
    *matches &= m_columns.live();
    return matches;
}

} // namespace acervo

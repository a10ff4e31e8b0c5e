#include "tickmodes.h"

#include "expressions.h"

#include <algorithm>

namespace acervo {

namespace {

// A clause of ticked values alone: one of them, or several of which any may hold.
bool isOfTicks(const Expr &clause, Facet facet)
{
    const bool isPlain = clause.isLeaf() || (clause.kind == Expr::Kind::Or &&
                                             std::ranges::all_of(clause.parts, &Expr::isLeaf));
    return isPlain && ownerOf(clause) == facet;
}

QList<Expr> ticksOf(const Query &query, Facet facet)
{
    QList<Expr> ticks;
    for (const Expr &clause : query.clauses) {
        if (isOfTicks(clause, facet))
            ticks += clause.isLeaf() ? QList<Expr>{clause} : clause.parts;
    }
    return ticks;
}

} // namespace

FacetMode modeOf(const Query &query, Facet facet, FacetMode otherwise)
{
    if (ticksOf(query, facet).size() < 2)
        return otherwise;
    const auto clauses = std::ranges::count_if(
        query.clauses, [facet](const Expr &clause) { return isOfTicks(clause, facet); });
    return clauses > 1 ? FacetMode::And : FacetMode::Or;
}

Query withMode(const Query &query, Facet facet, FacetMode mode)
{
    const QList<Expr> ticks = ticksOf(query, facet);
    if (ticks.size() < 2)
        return query;
    Query edited;
    edited.sort = query.sort;
    bool isPlaced = false;
    for (const Expr &clause : query.clauses) {
        if (!isOfTicks(clause, facet))
            edited.clauses.append(clause);
        else if (!std::exchange(isPlaced, true))
            edited.clauses += mode == FacetMode::And ? ticks : QList<Expr>{*anyOf(ticks)};
    }
    return edited;
}

} // namespace acervo

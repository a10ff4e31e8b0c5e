#include "queryedit.h"

#include "expressions.h"
#include "facetleaf.h"

#include <algorithm>
#include <functional>

namespace acervo {

namespace {

using LeafTest = std::function<bool(const Expr &leaf, bool isPositive)>;

bool isOwned(const Expr &clause, Facet facet) { return ownerOf(clause) == facet; }

bool isPositive(const Expr &clause) { return clause.kind != Expr::Kind::Not; }

bool hasLeaf(const Expr &expr, const LeafTest &test, bool isPositive = true)
{
    if (expr.isLeaf())
        return test(expr, isPositive);
    const bool inside = expr.kind == Expr::Kind::Not ? !isPositive : isPositive;
    return std::ranges::any_of(expr.parts,
                               [&](const Expr &part) { return hasLeaf(part, test, inside); });
}

// The expression without those leaves; nothing when none is left.
std::optional<Expr> withoutLeaves(const Expr &expr, const LeafTest &test, bool isPositive = true)
{
    if (expr.isLeaf())
        return test(expr, isPositive) ? std::nullopt : std::optional(expr);
    const bool inside = expr.kind == Expr::Kind::Not ? !isPositive : isPositive;
    QList<Expr> parts;
    for (const Expr &part : expr.parts) {
        if (const std::optional<Expr> rest = withoutLeaves(part, test, inside))
            parts.append(*rest);
    }
    if (expr.kind == Expr::Kind::Not)
        return parts.isEmpty() ? std::nullopt : std::optional(negated(parts.first()));
    return expr.kind == Expr::Kind::And ? allOf(parts) : anyOf(parts);
}

void appendClause(Query &query, const Expr &clause)
{
    if (clause.kind == Expr::Kind::And)
        query.clauses += clause.parts;
    else
        query.clauses.append(clause);
}

Query withoutOwnedLeaves(const Query &query, Facet facet, const LeafTest &test)
{
    Query edited;
    edited.sort = query.sort;
    for (const Expr &clause : query.clauses) {
        if (!isOwned(clause, facet))
            edited.clauses.append(clause);
        else if (const std::optional<Expr> rest = withoutLeaves(clause, test))
            appendClause(edited, *rest);
    }
    return edited;
}

Query withoutClauses(const Query &query, const std::function<bool(const Expr &)> &goes)
{
    Query edited = query;
    edited.clauses.removeIf([&](const Expr &clause) { return goes(clause); });
    return edited;
}

// The expression takes the place of the first clause of those that go, or the end.
Query withReplaced(const Query &query, const std::function<bool(const Expr &)> &goes,
                   const Expr &expr)
{
    const auto first = std::ranges::find_if(query.clauses, goes);
    const qsizetype place = first - query.clauses.begin();
    Query edited = withoutClauses(query, goes);
    edited.clauses.insert(place, expr);
    return edited;
}

// One alternative more in the facet's positive clause; several of them become one.
Query withAlternative(const Query &query, Facet facet, const Expr &leaf)
{
    const auto merges = [facet](const Expr &clause) {
        return isOwned(clause, facet) && isPositive(clause);
    };
    QList<Expr> alternatives;
    std::ranges::copy_if(query.clauses, std::back_inserter(alternatives), merges);
    alternatives.append(leaf);
    return withReplaced(query, merges, *anyOf(alternatives));
}

Query withValue(const Query &query, Facet facet, const Expr &leaf, FacetMode mode)
{
    if (mode == FacetMode::Or)
        return withAlternative(query, facet, leaf);
    Query edited = query;
    edited.clauses.append(leaf);
    return edited;
}

bool isNoneOf(const Expr &leaf, Facet facet)
{
    return leaf.kind == Expr::Kind::None && facetOf(leaf.field) == facet;
}

} // namespace

ValueState valueState(const Query &query, Facet facet, const QString &value)
{
    const FacetLeafTest means(facet, value);
    bool isTicked = false;
    bool isMixed = false;
    for (const Expr &clause : query.clauses) {
        if (!isOwned(clause, facet)) {
            isMixed |= hasLeaf(clause, [&](const Expr &leaf, bool) { return means(leaf); });
            continue;
        }
        if (hasLeaf(clause, [&](const Expr &leaf, bool in) { return !in && means(leaf); }))
            return ValueState::Excluded;
        isTicked |= hasLeaf(clause, [&](const Expr &leaf, bool) { return means(leaf); });
    }
    if (isTicked)
        return ValueState::Ticked;
    return isMixed ? ValueState::Mixed : ValueState::Off;
}

bool noneTicked(const Query &query, Facet facet)
{
    return std::ranges::any_of(query.clauses, [&](const Expr &clause) {
        return isOwned(clause, facet) && hasLeaf(clause, [&](const Expr &leaf, bool in) {
                   return in && isNoneOf(leaf, facet);
               });
    });
}

Query toggled(const Query &query, Facet facet, const QString &value, FacetMode mode)
{
    const FacetLeafTest means(facet, value);
    const std::optional<Expr> leaf = leafOf(facet, value);
    const ValueState state = valueState(query, facet, value);
    if (state == ValueState::Ticked || state == ValueState::Excluded) {
        const bool positive = state == ValueState::Ticked;
        return withoutOwnedLeaves(query, facet, [&](const Expr &other, bool in) {
            return in == positive && means(other);
        });
    }
    return leaf ? withValue(query, facet, *leaf, mode) : query;
}

Query excludedToggled(const Query &query, Facet facet, const QString &value)
{
    const FacetLeafTest means(facet, value);
    const std::optional<Expr> leaf = leafOf(facet, value);
    const bool wasExcluded = valueState(query, facet, value) == ValueState::Excluded;
    Query edited = withoutOwnedLeaves(query, facet, [&](const Expr &other, bool in) {
        return (!wasExcluded || !in) && means(other);
    });
    if (!wasExcluded && leaf)
        edited.clauses.append(negated(*leaf));
    return edited;
}

Query only(const Query &query, Facet facet, const QString &value)
{
    const std::optional<Expr> leaf = leafOf(facet, value);
    if (!leaf)
        return query;
    return withReplaced(query, [&](const Expr &clause) { return isOwned(clause, facet); }, *leaf);
}

Query noneToggled(const Query &query, Facet facet, FacetMode mode)
{
    if (facet == Facet::State) // every article is in some state, and `is:none` says nothing
        return query;
    if (noneTicked(query, facet))
        return withoutOwnedLeaves(
            query, facet, [&](const Expr &leaf, bool in) { return in && isNoneOf(leaf, facet); });
    Expr none;
    none.kind = Expr::Kind::None;
    none.field = fieldOf(facet);
    return withValue(query, facet, none, mode);
}

Query withoutFacet(const Query &query, Facet facet)
{
    return withoutClauses(query, [&](const Expr &clause) { return isOwned(clause, facet); });
}

Query withoutLastClause(const Query &query)
{
    Query edited = query;
    if (!edited.clauses.isEmpty())
        edited.clauses.removeLast();
    return edited;
}

Query withDates(const Query &query, const DateSpan &dates)
{
    const auto isStretch = [](const Expr &clause) {
        return isOwned(clause, Facet::Year) && isPositive(clause);
    };
    if (dates == DateSpan())
        return withoutClauses(query, isStretch);
    return withReplaced(query, isStretch, datesLeaf(Field::Date, dates));
}

std::optional<DateSpan> datesOf(const Query &query)
{
    std::optional<DateSpan> dates;
    for (const Expr &clause : query.clauses) {
        if (!isOwned(clause, Facet::Year) || !isPositive(clause))
            continue;
        if (clause.kind != Expr::Kind::Dates || dates)
            return std::nullopt;
        dates = clause.dates;
    }
    return dates;
}

Query withSort(const Query &query, SortOrder sort)
{
    Query edited = query;
    edited.sort = sort;
    return edited;
}

Query withHighlights(Query query)
{
    query.clauses.append({.kind = Expr::Kind::Value,
                          .field = Field::Has,
                          .text = QStringLiteral("highlight"),
                          .dates = {},
                          .parts = {}});
    return query;
}

} // namespace acervo

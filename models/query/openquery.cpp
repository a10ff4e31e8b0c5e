#include "openquery.h"

#include "expressions.h"

namespace acervo {

namespace {

std::optional<Expr> opened(const Expr &expr, Tail tail)
{
    if (expr.isLeaf()) {
        if (tail == Tail::Unfinished)
            return std::nullopt;
        Expr word = expr;
        word.kind = Expr::Kind::Word;
        word.prefix = true;
        return word;
    }
    QList<Expr> parts = expr.parts;
    const std::optional<Expr> last = opened(parts.takeLast(), tail);
    if (last)
        parts.append(*last);
    if (expr.kind == Expr::Kind::Not)
        return last ? std::optional(negated(*last)) : std::nullopt;
    return expr.kind == Expr::Kind::And ? allOf(parts) : anyOf(parts);
}

} // namespace

Query openQuery(const Query &query, Tail tail)
{
    if (tail == Tail::Closed || query.clauses.isEmpty())
        return query;
    Query open = query;
    const std::optional<Expr> last = opened(open.clauses.takeLast(), tail);
    if (last && last->kind == Expr::Kind::And)
        open.clauses += last->parts;
    else if (last)
        open.clauses.append(*last);
    return open;
}

} // namespace acervo

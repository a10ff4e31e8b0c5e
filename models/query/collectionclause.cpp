#include "collectionclause.h"

#include "expressions.h"

namespace acervo {

QString collectionOf(const Query &query)
{
    const auto wanted = std::ranges::find_if(query.clauses, [](const Expr &clause) {
        return clause.kind == Expr::Kind::Value && clause.field == Field::Collection;
    });
    return wanted == query.clauses.end() ? QString() : wanted->text;
}

Query queryOfCollection(const QString &name)
{
    Query query;
    query.clauses.append(valueLeaf(Field::Collection, name));
    query.sort = SortOrder::Collection;
    return query;
}

} // namespace acervo

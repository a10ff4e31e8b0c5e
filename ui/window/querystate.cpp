#include "querystate.h"

#include "placelabels.h"
#include "queryprinter.h"

#include <numeric>

namespace acervo {

namespace {

int leavesOf(const QList<Expr> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const Expr &part) {
        return sum + (part.isLeaf() ? 1 : leavesOf(part.parts));
    });
}

} // namespace

QueryState QueryState::ofText(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text, &placeValueNames());
    if (!parsed.wordIsOpen)
        return {text, parsed.query, parsed.query, parsed.query, parsed.hints};
    const bool isBeginning = leavesOf(parsed.openQuery.clauses) == leavesOf(parsed.query.clauses);
    return {text, isBeginning ? parsed.openQuery : parsed.query, parsed.openQuery, parsed.query,
            parsed.hints};
}

QueryState QueryState::ofQuery(const Query &query)
{
    return {printQuery(query), query, query, query, {}};
}

QueryState QueryState::asWhole() const { return {text, whole, whole, whole, hints}; }

} // namespace acervo

#include "querystate.h"

#include "placelabels.h"
#include "queryprinter.h"

namespace acervo {

QueryState QueryState::ofText(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text, &placeValueNames());
    // What is no clause yet is kept as it stands: the text goes on to be one.
    const bool isNone = parsed.tail == Tail::Unfinished;
    return {text, isNone ? parsed.query : parsed.openQuery, parsed.openQuery, parsed.query,
            parsed.hints};
}

QueryState QueryState::ofQuery(const Query &query)
{
    return {printQuery(query), query, query, query, {}};
}

QueryState QueryState::asWhole() const { return {text, whole, whole, whole, hints}; }

} // namespace acervo

#include "querystate.h"

#include "placelabels.h"
#include "queryprinter.h"

namespace acervo {

QueryState QueryState::ofText(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text, &placeValueNames());
    return {text, parsed.query, parsed.wordIsOpen ? parsed.openQuery : parsed.query, parsed.hints};
}

QueryState QueryState::ofQuery(const Query &query) { return {printQuery(query), query, query, {}}; }

} // namespace acervo

#include "queryargument.h"

#include "console.h"
#include "placelabels.h"
#include "queryparser.h"
#include "querywords.h"

#include <QCoreApplication>

namespace acervo {

std::optional<Query> queryArgument(const Arguments &arguments)
{
    if (arguments.values.size() > 1) {
        Console::message(QCoreApplication::translate(
            "CommandLine", "A query is one argument: put it in quotation marks."));
        return {};
    }
    return parsedQuery(arguments.values.value(0));
}

Query parsedQuery(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text, &placeValueNames());
    for (const QueryHint &hint : parsed.hints)
        Console::message(hintInWords(hint));
    return parsed.query;
}

} // namespace acervo

#include "commands.h"

#include "articlejson.h"
#include "await.h"
#include "console.h"
#include "facetwords.h"
#include "openlibrary.h"
#include "queryargument.h"
#include "valuelabels.h"

#include <QJsonDocument>

namespace acervo {

namespace {

const QList<Facet> allFacets{Facet::Country,  Facet::Region, Facet::Topic,
                             Facet::Tag,      Facet::Year,   Facet::Source,
                             Facet::Language, Facet::Author, Facet::State};

void printFacets(const SearchResult &result)
{
    for (const FacetCounts &counts : result.facets) {
        if (counts.values.isEmpty())
            continue;
        Console::out(facetInWords(counts.facet) + u'\n');
        for (const FacetValueCount &count : counts.values) {
            Console::out(QStringLiteral("%1  %2\n")
                             .arg(count.count, 8)
                             .arg(facetLabel(counts.facet, count.name)));
        }
    }
}

} // namespace

int runFacets(const Arguments &arguments)
{
    const auto query = queryArgument(arguments);
    if (!query)
        return exitcode::wrongUsage;
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto result = await((*library)->search(
        {.query = *query, .today = QDate::currentDate(), .facets = allFacets, .histogram = false}));
    if (!result)
        return Console::fail(result.error());
    if (arguments.json) {
        const QJsonObject json =
            facetsToJson(qint64((*result)->articles.size()), (*result)->facets);
        Console::outBytes(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    } else {
        printFacets(**result);
    }
    return Console::flush() ? exitCodeFor(**result) : exitcode::failed;
}

} // namespace acervo

// A result with a few values, as the query bar gets it.
#pragma once

#include "searchresult.h"

#include <QHash>

namespace acervo {

inline QString testPlaceName(const QString &code)
{
    static const QHash<QString, QString> names{
        {"VE", "Venezuela"}, {"CU", "Cuba"}, {"CV", "Cape Verde"}, {"419", "Latin America"}};
    return names.value(code, code);
}

inline SearchResultPtr testResult(qint64 venezuela = 6)
{
    auto result = std::make_shared<SearchResult>();
    FacetCounts countries{.facet = Facet::Country, .values = {}};
    countries.values = {{1, "VE", venezuela}, {2, "CU", 2}, {3, "CV", 1}};
    countries.none = 3;
    FacetCounts topics{.facet = Facet::Topic, .values = {}};
    topics.values = {{1, "Latin America", 5}, {2, "Économie solidaire", 4}, {3, "communes", 1}};
    FacetCounts tags{.facet = Facet::Tag, .values = {}};
    tags.values = {{1, "to read", 2}};
    FacetCounts languages{.facet = Facet::Language, .values = {}};
    languages.values = {{1, "es", 7}, {2, "en", 3}};
    FacetCounts authors{.facet = Facet::Author, .values = {}};
    authors.values = {{1, "Ana Smith", 2}};
    FacetCounts states{.facet = Facet::State, .values = {}};
    states.values = {{0, "unread", 9}, {1, "note", 1}};
    result->facets = {countries, topics, tags, languages, authors, states};
    for (const int year : {2021, 2022, 2023})
        result->time.bars.append({PartialDate::ofYear(year), 9, year - 2020, 0});
    return result;
}

} // namespace acervo

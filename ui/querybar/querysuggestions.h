// QuerySuggestions makes what the query bar offers at a place of its text, out of the newest
// result: names of fields, values with the counts that the facets show. GUI thread. Names are found
// in all four languages and by code, whatever their case and accents.
#pragma once

#include "completionpoint.h"
#include "facetlabels.h"
#include "searchresult.h"
#include "suggestionmodel.h"

namespace acervo {

class QuerySuggestions
{
public:
    static constexpr qsizetype most = 24;

    explicit QuerySuggestions(FacetLabels::PlaceName placeName);

    void setResult(const SearchResultPtr &result) { m_result = result; }
    void setCollections(const QStringList &names) { m_collections = names; }
    QList<Suggestion> at(const CompletionPoint &point) const; // best first

private:
    // A suggestion on its way, with the names that it is found by.
    struct Candidate
    {
        Suggestion suggestion;
        QStringList names;
    };

    QList<Suggestion> namesAt(const CompletionPoint &point) const;
    QList<Suggestion> wordsAt(const CompletionPoint &point) const;
    QList<Candidate> valuesOf(const CompletionPoint &point) const;
    QList<Candidate> facetValues(Facet facet, const CompletionPoint &point) const;
    void addUncounted(QList<Candidate> &candidates, const CompletionPoint &point) const;
    QList<Candidate> spansOf(const CompletionPoint &point) const;
    QList<Candidate> collectionsAt(const CompletionPoint &point) const;
    QList<Candidate> ordersOf(const CompletionPoint &point) const;
    Candidate valueCandidate(Facet facet, const QString &name, std::optional<qint64> count,
                             const CompletionPoint &point) const;
    const FacetCounts *counts(Facet facet) const;

    FacetLabels m_labels;
    SearchResultPtr m_result;
    QStringList m_collections;
};

} // namespace acervo

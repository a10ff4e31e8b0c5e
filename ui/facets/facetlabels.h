// FacetLabels says the lines of the facet panel in the user's language. GUI thread.
#pragma once

#include "facetphrases.h"

#include <functional>

namespace acervo {

// What a value is called besides its label: in other languages, and by the words of the query
// language.
QStringList otherNames(Facet facet, const QString &value);

class FacetLabels final : public FacetPhrases
{
public:
    // What a country or region is called; handed in, for the names are the lexicon's.
    using PlaceName = std::function<QString(const QString &code)>;
    explicit FacetLabels(PlaceName placeName);

    QString heading(Facet facet) const override;
    QString label(const FacetEntry &entry) const override;
    QString sentence(const FacetEntry &entry) const override;
    QString headingSentence(const FacetHeading &heading) const override;
    bool isCalled(const FacetEntry &entry, const QString &part) const override;

private:
    QString valueLabel(Facet facet, const QString &name) const;

    PlaceName m_placeName;
};

} // namespace acervo

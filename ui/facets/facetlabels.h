// FacetLabels says the lines of the facet panel in the user's language. GUI thread.
#pragma once

#include "facetphrases.h"

#include <functional>

namespace acervo {

class FacetLabels final : public FacetPhrases
{
public:
    // What a country or region is called; handed in, for the names are the lexicon's.
    using PlaceName = std::function<QString(const QString &code)>;
    explicit FacetLabels(PlaceName placeName);

    QString heading(Facet facet) const override;
    QString label(Facet facet, const FacetEntry &entry) const override;
    QString sentence(Facet facet, const FacetEntry &entry) const override;
    QString headingSentence(Facet facet, qsizetype chosen) const override;

private:
    QString valueLabel(Facet facet, const QString &name) const;

    PlaceName m_placeName;
};

} // namespace acervo

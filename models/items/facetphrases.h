// FacetPhrases is what FacetModel needs said in the user's language; implemented in ui.
// GUI thread.
#pragma once

#include "facetentry.h"

namespace acervo {

class FacetPhrases
{
public:
    virtual ~FacetPhrases() = default;

    virtual QString heading(Facet facet) const = 0; // "Countries"
    virtual QString label(Facet facet, const FacetEntry &entry) const = 0;
    // The whole line for a screen reader: "Venezuela, 6 articles, chosen".
    virtual QString sentence(Facet facet, const FacetEntry &entry) const = 0;
    virtual QString headingSentence(Facet facet, qsizetype chosen) const = 0;
};

} // namespace acervo

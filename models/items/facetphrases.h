// FacetPhrases is what FacetModel needs said in the user's language; implemented in ui.
// GUI thread.
#pragma once

#include "facetentry.h"

namespace acervo {

// How a heading stands.
struct FacetHeading
{
    Facet facet{};
    qsizetype chosen = 0; // values that the query speaks of
    bool allOf = false;   // of several that are ticked all must hold
    bool byName = false;

    bool operator==(const FacetHeading &) const = default;
};

class FacetPhrases
{
public:
    virtual ~FacetPhrases() = default;

    virtual QString heading(Facet facet) const = 0; // "Countries"
    virtual QString label(const FacetEntry &entry) const = 0;
    // The whole line for a screen reader: "Venezuela, 6 articles, ticked".
    virtual QString sentence(const FacetEntry &entry) const = 0;
    virtual QString headingSentence(const FacetHeading &heading) const = 0;
    // Whether one of the value's names, or its code, has the part in it.
    virtual bool isCalled(const FacetEntry &entry, const QString &part) const = 0;
};

} // namespace acervo

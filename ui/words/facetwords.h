// What facets and their values are called, in the user's language. Pure; any thread.
#pragma once

#include "facet.h"

#include <QString>

namespace acervo {

QString facetInWords(Facet facet); // "Countries"

// Of ISO 639-1: "Spanish"; the code itself where it has no name.
QString languageInWords(const QString &code);

// Of the query's states: "read" → "Read".
QString stateInWords(const QString &state);

} // namespace acervo

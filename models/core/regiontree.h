// The regions of UN M49, as a tree, and the countries in each. Pure; any thread.
//
// Source: United Nations Statistics Division, Standard country or area codes for statistical use
// (M49); Kosovo and Taiwan, which it does not list, stand where Unicode CLDR 46 puts them. The
// World (001) contains everything, so it says nothing and is left out; Antarctica is in no region.
#pragma once

#include "articlefacts.h"

namespace acervo {

// The region right above: of the region South America (5) Latin America (419); 0 at the top.
FacetValue regionAbove(FacetValue region);

// The smallest region that a country lies in; 0 where it is in none.
FacetValue regionOf(FacetValue country);

// Every region that the country lies in, smallest first. North America (3), which has Central
// America and the Caribbean in it as Latin America has, is among them.
FacetValues regionsOf(FacetValue country);

// The region and every one that it lies in, smallest first.
FacetValues regionsUpFrom(FacetValue region);

} // namespace acervo

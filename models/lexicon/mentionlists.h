// What places that stand side by side say of each other: "Paris, Texas"; "Chile, Peru and Bolivia".
// Pure; any thread.
#pragma once

#include "numberedtext.h"
#include "placemention.h"

namespace acervo {

// "Paris, Texas": the town is the state's, whatever country has a greater one of that name. But
// "Armenia, Georgia and Azerbaijan" is a list of countries, "Tbilisi, Georgia" the country.
QStringList settleStates(std::vector<PlaceMention> &mentions, const NumberedText &text);

// Tells each mention how many countries its list names, and that what a cue says of the first it
// says of all.
void countLists(std::vector<PlaceMention> &mentions, const NumberedText &text);

} // namespace acervo

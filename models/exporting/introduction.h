// What the maker of a dossier writes before its articles. One thread.
#pragma once

#include "galley.h"
#include "typesetter.h"

namespace acervo {

struct DossierSetup;

// As one section; nothing where there is no introduction.
std::vector<LineBox> introductionLines(Typesetter &typesetter, const DossierTheme &theme,
                                       const DossierSetup &setup);

} // namespace acervo

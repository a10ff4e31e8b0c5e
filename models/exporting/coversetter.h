// CoverSetter sets the first page of a dossier. One thread.
#pragma once

#include "galley.h"
#include "typesetter.h"

namespace acervo {

// Title, lines and date, from page.coverTop to the bottom of the column; what is too long for the
// page is cut with an ellipsis.
std::vector<LineBox> coverLines(Typesetter &typesetter, const DossierTheme &theme,
                                const DossierOptions &options);

} // namespace acervo

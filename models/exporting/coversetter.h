// CoverSetter sets the first page of a dossier. One thread.
#pragma once

#include "dossierstatistics.h"
#include "galley.h"
#include "typesetter.h"

namespace acervo {

struct Cover
{
    std::vector<LineBox> lines;
    QStringList figures; // what each shows, for who does not see it
};

// Title, lines, figures and date, from page.coverTop to the bottom of the column; what is too long
// for the page is cut with an ellipsis, and a figure that has no room is left out.
Cover setCover(Typesetter &typesetter, const DossierTheme &theme, const DossierSetup &setup,
               const DossierStatistics &statistics);

} // namespace acervo

// The figures on the cover of a dossier: bars of its articles over time, its commonest countries
// and topics. One thread.
#pragma once

#include "dossierstatistics.h"
#include "galley.h"
#include "typesetter.h"

namespace acervo {

struct CoverFigure
{
    std::vector<LineBox> lines; // one element, /Figure
    QString text;               // what it shows, for who does not see it

    double height() const;
};

// As many as there is something to show.
std::vector<CoverFigure> coverFigures(Typesetter &typesetter, const DossierTheme &theme,
                                      const DossierWording &words,
                                      const DossierStatistics &statistics);

} // namespace acervo

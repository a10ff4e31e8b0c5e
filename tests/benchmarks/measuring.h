// What is measured, through the library's face, as the window uses it. The main thread.
#pragma once

#include "figures.h"

#include <QStringList>

namespace acervo {

struct Bench
{
    QString folder;   // empty; the library and its cache are made in it
    QString articles; // a JSON Lines file
    Figures figures;
};

bool measureImport(Bench &bench);
bool measureStart(Bench &bench);
bool measureSearches(Bench &bench); // keystrokes, ticks, a drag

} // namespace acervo

// How long notes take to open and to write in, through the real window (README.md beside this
// file).
#pragma once

#include "figures.h"

namespace acervo {

// In a library of its own; false: something did not come to an end.
bool measureNotes(Figures &figures);

} // namespace acervo

// An entry of a list of references as The Chicago Manual of Style, 18th edition, chapter 13,
// has it. Pure; any thread. Inner header of citationtext.
#pragma once

#include "citedtext.h"
#include "reference.h"

namespace acervo {

void writeChicago(CitedText &out, const Article &article, const Reference &reference);

} // namespace acervo

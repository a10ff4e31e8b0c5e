// An entry of a list of references as the Publication Manual of the APA, 7th edition, chapters 9
// and 10, has it. Pure; any thread. Inner header of citationtext.
#pragma once

#include "citedtext.h"
#include "reference.h"

namespace acervo {

void writeApa(CitedText &out, const Article &article, const Reference &reference);

} // namespace acervo

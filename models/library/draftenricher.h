// What the library adds to a draft before it is stored: places that its topics state, and countries
// and topics that its words tell of. Pure; any thread.
#pragma once

#include "detection.h"

namespace acervo {

// A topic that names a region or a country ("Latin America", "Cuba") states it; "Latin America" is
// a region, never countries. Detected countries come with their evidence.
void enrichDraft(ArticleDraft &draft, const Detection &detection);

} // namespace acervo

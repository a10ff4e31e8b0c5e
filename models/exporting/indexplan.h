// Sets a dossier's index, once the pages of its articles are known. One thread.
#pragma once

#include "dossierplan.h"

namespace acervo {

// Adds the lines of the entries to the spool, each with the headings that stand before it, and its
// pages and parts to the plan.
Result<void> planIndex(DossierWork &work, const std::vector<IndexEntry> &entries,
                       DossierPlan &plan);

} // namespace acervo

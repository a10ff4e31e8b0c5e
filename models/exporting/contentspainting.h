// Paints the contents of a dossier, with the elements that hold them. One thread.
#pragma once

#include "error.h"

namespace acervo {

class DossierWork;
class PageSeries;
struct DossierPlan;

Result<void> paintContents(DossierWork &work, const DossierPlan &plan, PageSeries &pages);

} // namespace acervo

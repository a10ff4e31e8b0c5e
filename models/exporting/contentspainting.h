// Paints the contents of a dossier, with the elements that hold them. One thread.
#pragma once

#include "contentssetter.h"
#include "error.h"

namespace acervo {

class DossierWork;
class PageSeries;
struct DossierPlan;

// The lines of one of the plan's contents, with the heading before it.
std::vector<LineBox> contentsLines(ContentsSetter &setter, const DossierPlan &plan, std::size_t i);

Result<void> paintContents(DossierWork &work, const DossierPlan &plan, PageSeries &pages);

} // namespace acervo

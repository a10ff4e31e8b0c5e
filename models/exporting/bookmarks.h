// The bookmarks of a dossier: contents, the groups with their articles, the index. One thread.
#pragma once

namespace acervo {

class PdfFile;
struct DossierPlan;
struct DossierSetup;

void addBookmarks(const DossierPlan &plan, const DossierSetup &setup, PdfFile &pdf);

} // namespace acervo

// A dossier's words and articles, for tests. In Spanish; all that is shown can be told apart.
#pragma once

#include "dossier.h"

namespace acervo {

DossierSetup sampleSetup();

DossierArticle sampleArticle(int number, int year); // year 0: without a date
// Twelve each of the years 2024, 2023 and 2022, and then without a date.
DossierArticle sampleArticle(qsizetype index);

} // namespace acervo

// What the library adds to a draft before it is stored: places that its topics state, and countries
// that its words tell of. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

// A topic that names a region or a country ("Latin America", "Cuba") states it; "Latin America" is
// a region, never countries. Detected countries come with their evidence.
void enrichDraft(ArticleDraft &draft);

QList<Place> detectPlaces(const QString &title, const QString &summary, const QString &body);

} // namespace acervo

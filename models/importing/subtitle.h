// Where the subtitle of an article belongs. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

// That of a work belongs to its title. That of a post (with its day, a newsletter's, say) tells
// what it is about: it is the summary where there is none. Comes behind the date, the DOI and the
// rest.
void addSubtitle(ArticleDraft &draft, const QString &subtitle, bool isWork);

} // namespace acervo

// The elements of one article on a listing page, as a draft. Pure; any thread.
#pragma once

#include "article.h"
#include "listingelement.h"

#include <span>

namespace acervo {

// Usually one; a citation of something else than what follows it is an article of its own. None
// where the elements hold nothing to keep. The page's heading is not among the topics yet.
QList<ArticleDraft> draftsOf(std::span<const ListingElement> item);

// Pages print a summary twice without a space between: once is enough.
QString withoutRepeat(const QString &text);

} // namespace acervo

// The originals of an article, fit to be looked at. Pure; any thread.
#pragma once

#include "articleoriginal.h"
#include "articlerecord.h"

namespace acervo {

// Of those records that were kept as they stood.
QList<ArticleOriginal> originalsOf(const ArticleRecord &record);

} // namespace acervo

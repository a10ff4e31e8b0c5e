// ShownArticle is an article with all that a person sees of it where she reads it. Value; any
// thread.
#pragma once

#include "articlerecord.h"

namespace acervo {

struct ShownArticle
{
    HighlightedArticle article;
    QList<CorrectedFact> corrected;

    bool operator==(const ShownArticle &) const = default;
};

} // namespace acervo

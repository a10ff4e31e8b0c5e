// ArticleToRead is an article with all that a person sees of it where she reads it. Value; any
// thread.
#pragma once

#include "articlerecord.h"

namespace acervo {

struct ArticleToRead
{
    HighlightedArticle article;
    QList<CorrectedFact> corrected;

    bool operator==(const ArticleToRead &) const = default;
};

} // namespace acervo

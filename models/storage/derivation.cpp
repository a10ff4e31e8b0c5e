#include "derivation.h"

namespace acervo {

DerivedSlice DerivationMaker::make(ArticleSlice &&slice, const DetectionPtr &detection)
{
    DerivedSlice derived{.articles = {},
                         .detection = detection ? versionOf(*detection) : 0,
                         .after = slice.after,
                         .until = slice.until,
                         .edits = slice.edits};
    derived.articles.reserve(slice.articles.size());
    for (Article &article : slice.articles) {
        derived.articles.append(
            {.article = {},
             .words = m_words.wordsOf(article),
             .keys = IdentityKeys::of(Likeness::of(article)),
             .findings = detection ? detection->find(detectedTextOf(article)) : Findings()});
        derived.articles.last().article = std::move(article);
    }
    return derived;
}

} // namespace acervo

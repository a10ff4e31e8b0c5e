#include "derivation.h"

#include "correctionstore.h"
#include "sameness.h"

namespace acervo {

namespace {

// Its own, those of what lies beneath the corrected facts, and the records themselves.
QList<qint64> identitiesOf(const ArticleToDerive &read)
{
    QList<qint64> keys = IdentityKeys::of(Likeness::of(read.article)).own;
    if (!read.corrected.isEmpty())
        keys += IdentityKeys::of(Likeness::of(asSourced(read.article, read.corrected))).own;
    return keys + read.records;
}

} // namespace

DerivedSlice DerivationMaker::make(ArticleSlice &&slice, const DetectionPtr &detection)
{
    DerivedSlice derived{.articles = {},
                         .detection = detection ? versionOf(*detection) : 0,
                         .after = slice.after,
                         .until = slice.until,
                         .edits = slice.edits};
    derived.articles.reserve(slice.articles.size());
    for (ArticleToDerive &read : slice.articles) {
        Article &article = read.article;
        derived.articles.append(
            {.article = {},
             .words = m_words.wordsOf(article),
             .identities = identitiesOf(read),
             .findings = detection ? detection->find(detectedTextOf(article)) : Findings()});
        derived.articles.last().article = std::move(article);
    }
    return derived;
}

} // namespace acervo

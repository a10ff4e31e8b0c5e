// FullTextLookup answers the evaluator's questions about words from a reader's full text.
// The search thread.
#pragma once

#include "evaluator.h"
#include "fulltextterm.h"
#include "stemmer.h"

#include <functional>

namespace acervo {

class LibraryReader;

class FullTextLookup final : public WordLookup
{
public:
    explicit FullTextLookup(LibraryReader &reader);

    // For the look-ups that follow; once it says true they give Cancelled.
    void setStale(std::function<bool()> isStale);

    Result<Bitmap> find(const Expr &leaf, const Columns &columns) override;

private:
    FullTextTerm termOf(const Expr &leaf);
    Result<void> look(const Expr &leaf, const std::function<void(ArticleId)> &take);

    LibraryReader &m_reader;
    Stemmer m_stemmer;
    std::function<bool()> m_isStale;
};

} // namespace acervo

// FullTextLookup answers the evaluator's questions about words from a reader's full text.
// The search thread.
#pragma once

#include "evaluator.h"
#include "fulltextterm.h"

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
    LibraryReader &m_reader;
    std::function<bool()> m_isStale;
};

} // namespace acervo

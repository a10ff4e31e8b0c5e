// DerivationReader reads what a rebuild needs of articles, many in one ordered walk. The thread of
// its connection.
#pragma once

#include "derivation.h"
#include "siderows.h"

namespace acervo {

class DerivationReader
{
public:
    explicit DerivationReader(sqlite3 *handle);

    // The articles behind `after`, up to `until`: at most so many, or of about so many characters.
    Result<ArticleSlice> read(ArticleId after, ArticleId until, int articles, qint64 characters);

private:
    Result<void> walk(ArticleId until, int articles, qint64 characters, ArticleSlice &slice);
    Result<ArticleToDerive> articleHere();

    Statement m_articles;
    SideRows m_persons;
    SideRows m_corrected;
    SideRows m_records;
};

} // namespace acervo

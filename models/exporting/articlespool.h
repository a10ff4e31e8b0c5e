// ArticleSpool keeps the articles of a dossier between its two passes, in a temporary file: the
// library is read once, and both passes see the same. One thread.
#pragma once

#include "articlematter.h"
#include "error.h"

#include <QDataStream>
#include <QTemporaryFile>

namespace acervo {

class ArticleSpool
{
public:
    Result<void> open();
    Result<void> add(const ArticleMatter &matter);
    Result<void> rewind();
    // In the order in which they were added.
    Result<ArticleMatter> next();

private:
    Error failure() const;

    QTemporaryFile m_file;
    QDataStream m_stream;
};

} // namespace acervo

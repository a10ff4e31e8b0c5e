// LineSpool keeps the lines of a dossier's articles between its two passes, in a temporary file:
// the library is read once, and type is set once. One thread.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QTemporaryFile>

namespace acervo {

class LineSpool
{
public:
    Result<void> open();
    // `packed` are an article's packedLines().
    Result<void> add(const QByteArray &packed);
    Result<void> rewind();
    // In the order in which they were added.
    Result<QByteArray> next();

private:
    Error failure(bool wasWriting) const;

    QTemporaryFile m_file;
};

} // namespace acervo

// LineSpool keeps the lines of a dossier's articles and of its index between the two passes, in a
// temporary file: the library is read once, and type is set once. One thread.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QTemporaryFile>

namespace acervo {

class LineSpool
{
public:
    Result<void> open();
    // `packed` are packedLines(): of an article, or of an entry of the index.
    Result<void> add(const QByteArray &packed);
    Result<void> rewind();
    // In the order in which they were added.
    Result<QByteArray> next();

private:
    Error failure(bool wasWriting) const;

    QTemporaryFile m_file;
};

} // namespace acervo

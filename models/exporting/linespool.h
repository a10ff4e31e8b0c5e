// LineSpool keeps the lines of a dossier's articles and of its index between the two passes, in a
// temporary file: the library is read once, and type is set once. One thread.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <vector>

namespace acervo {

class LineSpool
{
public:
    Result<void> open();
    // `packed` are packedLines(): of an article, a heading of articles, or an entry of the index.
    Result<void> add(const QByteArray &packed);
    qsizetype parts() const { return static_cast<qsizetype>(m_offsets.size()) - 1; }
    // After the last one is added.
    Result<void> endAdding();
    Result<QByteArray> part(qsizetype index);

private:
    Error failure(bool wasWriting) const;

    QTemporaryFile m_file;
    std::vector<qint64> m_offsets{0}; // where each part begins, and the last one ends
};

} // namespace acervo

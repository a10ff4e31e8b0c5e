// AttachmentSpool is a file that will travel inside a dossier, as it grows: deflated, in a
// temporary file, so that it takes no memory. One thread.
#pragma once

#include "error.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QTemporaryFile>

#include <memory>

class Pl_Flate;

namespace acervo {

class AttachmentSpool
{
public:
    AttachmentSpool();
    ~AttachmentSpool();
    Q_DISABLE_COPY_MOVE(AttachmentSpool)

    Result<void> open();
    Result<void> add(QByteArrayView bytes);
    Result<void> end(); // after the last bytes

    qint64 size() const { return m_size; }                  // of what was added
    QByteArray digest() const { return m_digest.result(); } // its MD5, as PDF has it
    QIODevice &deflated() { return m_file; }                // after end()

private:
    class Sink;
    Error failure() const;

    QTemporaryFile m_file;
    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<Pl_Flate> m_deflate;
    QCryptographicHash m_digest{QCryptographicHash::Md5};
    qint64 m_size = 0;
};

} // namespace acervo

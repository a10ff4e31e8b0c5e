// WholeFile is a file that appears whole or not at all. One thread.
// It is written under another name in the same folder and takes its name when it is complete.
#pragma once

#include "error.h"

#include <QTemporaryFile>

namespace acervo {

class WholeFile
{
public:
    explicit WholeFile(const QString &path);

    // Errors: FileNotFound (the folder), ReadOnly, FileUnreadable.
    Result<void> open();
    // False where it can't be written; error() says why.
    bool write(const char *data, qint64 size);
    // What went wrong in the last write.
    Error error() const { return m_error; }
    // The name that it has until commit().
    QString temporaryName() const { return m_file.fileName(); }
    QTemporaryFile &file() { return m_file; }

    // On the disk, and under its own name. Without it nothing stays.
    Result<void> commit();

private:
    Error systemError(int number) const;

    QString m_path;
    QTemporaryFile m_file;
    Error m_error;
};

} // namespace acervo

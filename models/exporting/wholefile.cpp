#include "wholefile.h"

#include "writingfailure.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace acervo {

namespace {

// A temporary file is its owner's alone; the finished one is as any other new file.
void takeUsualPermissions(int descriptor) { ::fchmod(descriptor, 0666 & ~currentMask()); }

} // namespace

WholeFile::WholeFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_file(QFileInfo(m_path).absolutePath() + QStringLiteral("/.acervo-XXXXXX.part"))
{}

Error WholeFile::systemError(int number) const { return writingFailure(number, m_path); }

Result<void> WholeFile::open()
{
    const QFileInfo info(m_path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return std::unexpected(
            Error{.code = ErrorCode::FileNotFound, .subject = folder.filePath()});
    if (info.isDir())
        return std::unexpected(systemError(EISDIR));
    errno = 0;
    if (m_file.open())
        return {};
    const int number = errno;
    return std::unexpected(systemError(number != 0 ? number : EACCES));
}

bool WholeFile::write(const char *data, qint64 size)
{
    errno = 0;
    if (m_file.write(data, size) == size)
        return true;
    m_error = systemError(errno);
    return false;
}

Result<void> WholeFile::commit()
{
    errno = 0;
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return std::unexpected(systemError(errno));
    takeUsualPermissions(m_file.handle());
    const QByteArray from = QFile::encodeName(m_file.fileName());
    if (std::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0)
        return std::unexpected(systemError(errno));
    m_file.setAutoRemove(false);
    m_file.close();
    syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

} // namespace acervo

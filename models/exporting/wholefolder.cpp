#include "wholefolder.h"

#include "writingfailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace acervo {

WholeFolder::WholeFolder(const QString &path)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{}

Result<void> WholeFolder::open()
{
    const QFileInfo info(m_path);
    const QFileInfo above(info.absolutePath());
    if (!above.isDir())
        return std::unexpected(Error{.code = ErrorCode::FileNotFound, .subject = above.filePath()});
    const bool isTaken = info.exists() && !(info.isDir() && QDir(m_path).isEmpty());
    if (isTaken || info.isSymLink())
        return std::unexpected(writingFailure(ENOTEMPTY, m_path));
    errno = 0;
    m_folder.emplace(above.filePath() + QStringLiteral("/.acervo-XXXXXX.part"));
    if (m_folder->isValid())
        return {};
    return std::unexpected(writingFailure(errno != 0 ? errno : EACCES, m_path));
}

Result<void> WholeFolder::add(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    errno = 0;
    if (name.contains(u'/') && !QDir(m_folder->path()).mkpath(name.section(u'/', 0, 0)))
        return std::unexpected(writingFailure(errno, m_path + u'/' + name));
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
        file.write(content) == content.size() && file.flush())
        return {};
    return std::unexpected(writingFailure(errno, m_path + u'/' + name));
}

Result<void> WholeFolder::commit()
{
    const QByteArray from = QFile::encodeName(m_folder->path());
    const int descriptor = ::open(from.constData(), O_RDONLY | O_DIRECTORY);
    errno = 0;
    // All files at once: one by one, ten thousand would take minutes.
    const bool isOnDisk = descriptor >= 0 && ::syncfs(descriptor) == 0;
    const int number = errno;
    if (descriptor >= 0) {
        ::fchmod(descriptor, 0777 & ~currentMask());
        ::close(descriptor);
    }
    if (!isOnDisk)
        return std::unexpected(writingFailure(number, m_path));
    // An empty folder gives way; one that somebody has filled meanwhile does not.
    if (std::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0)
        return std::unexpected(writingFailure(errno, m_path));
    m_folder->setAutoRemove(false);
    syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

} // namespace acervo

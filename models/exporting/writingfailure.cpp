#include "writingfailure.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace acervo {

Error writingFailure(int number, const QString &path)
{
    const QString words = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {.code = ErrorCode::DiskFull, .subject = path, .detail = words};
    case EACCES:
    case EPERM:
    case EROFS:
        return {.code = ErrorCode::ReadOnly, .subject = path, .detail = words};
    default:
        return {.code = ErrorCode::FileUnreadable, .subject = path, .detail = words};
    }
}

// umask() can be read only by changing it, for all threads; Linux also tells it here.
mode_t currentMask()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 077;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("Umask:"))
            return static_cast<mode_t>(line.mid(6).trimmed().toUInt(nullptr, 8));
    }
    return 077;
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace acervo

#include "librarylock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace acervo {

namespace {

std::unexpected<Error> failure(const QString &library, int number)
{
    ErrorCode code = ErrorCode::FileUnreadable;
    if (number == EWOULDBLOCK)
        code = ErrorCode::LibraryInUse;
    else if (number == EACCES || number == EROFS || number == EPERM)
        code = ErrorCode::ReadOnly;
    else if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    return std::unexpected(Error{
        .code = code, .subject = library, .detail = QString::fromLocal8Bit(std::strerror(number))});
}

} // namespace

LibraryLock::LibraryLock(int descriptor)
    : m_descriptor(descriptor)
{}

LibraryLock::LibraryLock(LibraryLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

Result<LibraryLock> LibraryLock::take(const QString &library)
{
    const QByteArray path = QFile::encodeName(library + QStringLiteral(".lock"));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return failure(library, errno);
    LibraryLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return failure(library, errno);
    return lock;
}

LibraryLock::~LibraryLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace acervo

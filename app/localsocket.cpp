#include "localsocket.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace acervo {

namespace {

constexpr qsizetype mostBytes = 256 << 20; // a note may have 64 MiB
constexpr int waiting = 16;

std::optional<sockaddr_un> addressOf(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return std::nullopt;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return address;
}

int newSocket() { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0); }

const sockaddr *generic(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

bool isOfThisUser(int descriptor)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::getuid();
}

} // namespace

LocalSocket::LocalSocket(int descriptor)
    : m_descriptor(descriptor)
{}

LocalSocket::LocalSocket(LocalSocket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

LocalSocket::~LocalSocket()
{
    if (isOpen())
        ::close(m_descriptor);
}

LocalSocket LocalSocket::listening(const QString &path)
{
    LocalSocket socket(newSocket());
    const auto address = addressOf(path);
    if (!socket.isOpen() || !address)
        return LocalSocket(-1);
    QFile::remove(path);
    if (::bind(socket.m_descriptor, generic(*address), sizeof *address) != 0 ||
        ::listen(socket.m_descriptor, waiting) != 0)
        return LocalSocket(-1);
    return socket;
}

LocalSocket LocalSocket::connectedTo(const QString &path)
{
    LocalSocket socket(newSocket());
    const auto address = addressOf(path);
    if (!socket.isOpen() || !address ||
        ::connect(socket.m_descriptor, generic(*address), sizeof *address) != 0 ||
        !isOfThisUser(socket.m_descriptor))
        return LocalSocket(-1);
    return socket;
}

LocalSocket LocalSocket::accepted() const
{
    LocalSocket visitor(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC));
    return visitor.isOpen() && isOfThisUser(visitor.m_descriptor) ? std::move(visitor)
                                                                  : LocalSocket(-1);
}

bool LocalSocket::send(const QByteArray &bytes) const
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t now = ::send(m_descriptor, bytes.constData() + sent,
                                   size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return false;
        sent += now;
    }
    return ::shutdown(m_descriptor, SHUT_WR) == 0;
}

std::optional<QByteArray> LocalSocket::received() const
{
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = ::recv(m_descriptor, piece.data(), size_t(piece.size()), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || bytes.size() + got > mostBytes)
            return std::nullopt;
        if (got == 0)
            return bytes;
        bytes.append(piece.constData(), got);
    }
}

} // namespace acervo

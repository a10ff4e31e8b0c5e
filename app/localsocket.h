// A socket of this machine, by which starts of the program find the window that has a library open
// (door.h). It is no network: a file of the user's own, without the session bus. Any thread.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace acervo {

class LocalSocket
{
public:
    // Takes the place of a socket that a window left behind when it was killed: who listens holds
    // the library's lock. Not open where that failed; the program works without it.
    static LocalSocket listening(const QString &path);
    // Not open where nobody listens.
    static LocalSocket connectedTo(const QString &path);

    LocalSocket(LocalSocket &&other) noexcept;
    LocalSocket &operator=(LocalSocket &&) = delete;
    ~LocalSocket();

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

    // Of a listening one: who has come, of the same user; not open if nobody.
    LocalSocket accepted() const;

    // All of it, and no more comes; false when the other side is gone.
    bool send(const QByteArray &bytes) const;
    // All that the other side sends. Waits for it; nothing where it is too much, or breaks off.
    std::optional<QByteArray> received() const;

private:
    explicit LocalSocket(int descriptor);

    int m_descriptor;
};

} // namespace acervo

#include "door.h"

#include "paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <sys/time.h>

namespace acervo {

namespace {

// A visitor who says nothing must not hold the window.
constexpr timeval patience{.tv_sec = 2, .tv_usec = 0};

QString doorOf(const QString &library)
{
    const QByteArray path = QFileInfo(library).canonicalFilePath().toUtf8();
    if (path.isEmpty())
        return {};
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return doorFolder() + u'/' + QString::fromLatin1(name.first(32));
}

} // namespace

Door::Door(const QString &library, Run run, QObject *parent)
    : QObject(parent)
    , m_path(doorOf(library))
    , m_socket(LocalSocket::listening(m_path))
    , m_run(std::move(run))
{
    if (!m_socket.isOpen())
        return;
    const auto *bell = new QSocketNotifier(m_socket.descriptor(), QSocketNotifier::Read, this);
    connect(bell, &QSocketNotifier::activated, this, &Door::answerDoor);
}

Door::~Door()
{
    if (m_socket.isOpen())
        QFile::remove(m_path);
}

void Door::answerDoor()
{
    LocalSocket visitor = m_socket.accepted();
    if (!visitor.isOpen())
        return;
    for (const int direction : {SO_RCVTIMEO, SO_SNDTIMEO})
        ::setsockopt(visitor.descriptor(), SOL_SOCKET, direction, &patience, sizeof patience);
    m_visitors.push_back(std::move(visitor));
    serve();
}

void Door::serve()
{
    if (m_isServing)
        return;
    const QPointer<Door> self(this);
    m_isServing = true;
    while (self && !m_visitors.empty()) {
        const LocalSocket visitor = std::move(m_visitors.front());
        m_visitors.pop_front();
        const auto bytes = visitor.received();
        const auto errand = bytes ? errandFrom(*bytes) : std::nullopt;
        if (errand)
            visitor.send(toBytes(Run(m_run)(*errand))); // its own: the door may go meanwhile
    }
    if (self)
        m_isServing = false;
}

bool Door::isAt(const QString &library)
{
    const QString path = doorOf(library);
    return !path.isEmpty() && QFile::exists(path);
}

std::optional<ErrandAnswer> Door::knock(const QString &library, const Errand &errand)
{
    const QString path = doorOf(library);
    const LocalSocket socket = LocalSocket::connectedTo(path);
    if (path.isEmpty() || !socket.isOpen())
        return std::nullopt;
    const auto bytes = socket.send(toBytes(errand)) ? socket.received() : std::nullopt;
    if (const auto answer = bytes ? errandAnswerFrom(*bytes) : std::nullopt)
        return answer;
    return ErrandAnswer{.messages = QCoreApplication::translate(
                                        "CommandLine",
                                        "The window that has the library open did not answer. See "
                                        "there whether it was done.")
                                        .toUtf8() +
                                    '\n'};
}

} // namespace acervo

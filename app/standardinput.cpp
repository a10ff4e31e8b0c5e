#include "standardinput.h"

#include "console.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace acervo {

StandardInput::StandardInput() { open(ReadOnly | Unbuffered); }

qint64 StandardInput::readData(char *data, qint64 mostBytes)
{
    if (!Console::flush()) {
        setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
        return -1;
    }
    ssize_t got = 0;
    do {
        got = ::read(STDIN_FILENO, data, size_t(mostBytes));
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
    return got;
}

qint64 StandardInput::writeData(const char *, qint64) { return -1; }

} // namespace acervo

#include "console.h"

#include "arguments.h"
#include "errorwords.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace acervo {

namespace {

bool transientShown = false;
Console::Capture *captured = nullptr;

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LibraryInUse:
        return exitcode::libraryInUse;
    case ErrorCode::LibraryDamaged:
        return exitcode::libraryDamaged;
    default:
        return exitcode::failed;
    }
}

} // namespace

Console::Capture::Capture() { captured = this; }
Console::Capture::~Capture() { captured = nullptr; }

void Console::outBytes(QByteArrayView bytes)
{
    if (captured) {
        captured->out.append(bytes);
        return;
    }
    std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout);
}

void Console::out(const QString &text) { outBytes(text.toUtf8()); }

void Console::message(const QString &line)
{
    if (captured) {
        captured->messages.append(line.toUtf8() + '\n');
        return;
    }
    if (transientShown)
        std::fputs("\r\033[K", stderr);
    transientShown = false;
    std::fputs(line.toUtf8().constData(), stderr);
    std::fputc('\n', stderr);
}

void Console::transient(const QString &line)
{
    if (captured || !isatty(STDERR_FILENO))
        return;
    transientShown = true;
    std::fputs("\r\033[K", stderr);
    std::fputs(line.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

int Console::fail(const Error &error)
{
    message(errorInWords(error));
    return exitCodeOf(error.code);
}

int Console::wrongUsage(const QString &sentence)
{
    message(sentence);
    message(QCoreApplication::translate("CommandLine", "“acervo help” lists the commands."));
    return exitcode::wrongUsage;
}

bool Console::flush() { return captured || (std::fflush(stdout) == 0 && std::ferror(stdout) == 0); }

} // namespace acervo

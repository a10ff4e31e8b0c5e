// Console writes text to stdout (data) and stderr (messages), as UTF-8. Main thread.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>

namespace acervo {

class Console
{
public:
    // As long as it lives, what is written goes into it: a window runs the command for another
    // start of the program. One at a time.
    class Capture
    {
    public:
        Capture();
        ~Capture();
        Q_DISABLE_COPY_MOVE(Capture)

        QByteArray out;
        QByteArray messages;
    };

    static void out(const QString &text);
    static void outBytes(QByteArrayView bytes);
    static void message(const QString &line);   // a line of its own on stderr
    static void transient(const QString &line); // progress; only where stderr is a terminal
    // Says the error and gives the exit code for it.
    static int fail(const Error &error);
    static int wrongUsage(const QString &sentence);
    // Everything is written; false when it could not be (a full disk behind stdout).
    static bool flush();
};

} // namespace acervo

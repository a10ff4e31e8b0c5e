// Console writes text to stdout (data) and stderr (messages), as UTF-8. Main thread.
#pragma once

#include "error.h"

#include <QByteArrayView>
#include <QString>

namespace acervo {

class Console
{
public:
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

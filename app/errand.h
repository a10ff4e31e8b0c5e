// Errand is what one start of the program asks of the window that has the library open already: to
// come to the front, or to run a command that changes the library. Values; pure; any thread.
#pragma once

#include "arguments.h"

#include <QByteArray>

#include <optional>

namespace acervo {

struct Errand
{
    Arguments arguments;   // no command: the window comes to the front
    QByteArray input;      // what --file - reads
    QByteArray activation; // the token with which the desktop lets a window come to the front
};

struct ErrandAnswer
{
    int exitCode = exitcode::failed;
    QByteArray out;      // for stdout
    QByteArray messages; // for stderr
};

QByteArray toBytes(const Errand &errand);
QByteArray toBytes(const ErrandAnswer &answer);
// Nothing where the bytes are no errand, or of another version of the program.
std::optional<Errand> errandFrom(const QByteArray &bytes);
std::optional<ErrandAnswer> errandAnswerFrom(const QByteArray &bytes);

} // namespace acervo

// The program: a command of the command line, or the window.
#include "arguments.h"
#include "commands.h"
#include "console.h"

#include <QCoreApplication>

namespace {

int runCommand(int argc, char **argv, const acervo::Arguments &arguments)
{
    QCoreApplication app(argc, argv);
    return acervo::findCommand(arguments.command)->run(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace acervo;
    QCoreApplication::setApplicationName(QStringLiteral("acervo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ACERVO_VERSION));

    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const auto arguments = readArguments(words);
    if (!arguments)
        return Console::wrongUsage(arguments.error());
    if (!arguments->command.isEmpty())
        return runCommand(argc, argv, *arguments);
    return 0;
}

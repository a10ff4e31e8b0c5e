// The program: a command of the command line, or the window.
#include "arguments.h"
#include "commands.h"
#include "console.h"
#include "errandrunner.h"
#include "spokenlanguage.h"

#ifdef ACERVO_GUI
#include "runwindow.h"
#endif

#include <QCoreApplication>

namespace {

using namespace acervo;

int runCommand(int argc, char **argv, Arguments arguments)
{
    const QCoreApplication app(argc, argv);
    speakChosenLanguage();
    const Command &command = *findCommand(arguments.command);
    if (const auto exitCode = command.changes ? runInWindow(arguments) : std::nullopt)
        return *exitCode;
    return command.run(arguments);
}

int run(int argc, char **argv, const Arguments &arguments)
{
    if (!arguments.command.isEmpty())
        return runCommand(argc, argv, arguments);
#ifdef ACERVO_GUI
    return runWindow(argc, argv, arguments);
#else
    return Console::wrongUsage(
        QCoreApplication::translate("CommandLine", "This build of Acervo has no window."));
#endif
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("acervo"));
    QCoreApplication::setOrganizationName(QStringLiteral("acervo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ACERVO_VERSION));

    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const auto arguments = readArguments(words);
    return arguments ? run(argc, argv, *arguments) : Console::wrongUsage(arguments.error());
}

#include "commands.h"

#include "console.h"
#include "helpwords.h"

#include <QCoreApplication>

namespace acervo {

int runHelp(const Arguments &arguments)
{
    if (arguments.values.value(0) == u"query") {
        Console::out(queryHelp());
        return exitcode::done;
    }
    if (arguments.values.value(0) == u"dossier" || arguments.values.value(0) == u"export") {
        Console::out(dossierHelp());
        return exitcode::done;
    }
    Console::out(QCoreApplication::translate("CommandLine", "acervo [LIBRARY]   opens the window") +
                 QStringLiteral("\n\n"));
    for (const Command &command : allCommands()) {
        Console::out(QStringLiteral("acervo %1 %2\n    %3\n")
                         .arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage),
                              QCoreApplication::translate("CommandLine", command.help)));
    }
    return exitcode::done;
}

} // namespace acervo

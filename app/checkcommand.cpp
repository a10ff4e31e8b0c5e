#include "commands.h"

#include "await.h"
#include "console.h"
#include "openlibrary.h"

#include <QCoreApplication>

namespace acervo {

int runCheck(const Arguments &arguments)
{
    const auto library = openLibrary(arguments, Library::Access::Read);
    if (!library)
        return Console::fail(library.error());
    const auto damage = await((*library)->check());
    if (!damage)
        return Console::fail(damage.error());
    for (const QString &line : *damage)
        Console::out(line + u'\n');
    if (!damage->isEmpty())
        return exitcode::libraryDamaged;
    Console::out(QCoreApplication::translate("CommandLine", "The library is whole.") + u'\n');
    return exitcode::done;
}

} // namespace acervo

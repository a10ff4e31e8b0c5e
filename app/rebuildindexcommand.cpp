#include "commands.h"

#include "console.h"
#include "openlibrary.h"

#include <QCoreApplication>

namespace acervo {

int runRebuildIndex(const Arguments &arguments)
{
    const auto library =
        openLibrary(arguments, Library::Access::ReadWrite, Library::Derived::MadeAnew);
    if (!library)
        return Console::fail(library.error());
    Console::out(QCoreApplication::translate("CommandLine", "The index is made anew.") + u'\n');
    return exitcode::done;
}

} // namespace acervo

#include "commands.h"

#include "console.h"
#include "openlibrary.h"

#include <QCoreApplication>

namespace acervo {

int runRebuildIndex(const Arguments &arguments)
{
    const auto library = openLibrary(arguments, Library::Access::ReadWrite);
    if (!library)
        return Console::fail(library.error());
    (*library)->makeIndex(Library::Indexing::Anew);
    if (const auto made = waitForIndex(**library); !made)
        return Console::fail(made.error());
    Console::out(QCoreApplication::translate("CommandLine", "The index is made anew.") + u'\n');
    return exitcode::done;
}

} // namespace acervo

// Opening the library that a command works on. Main thread.
#pragma once

#include "arguments.h"
#include "library.h"

namespace acervo {

// The file that they name, or the default one.
QString libraryFile(const Arguments &arguments);

// The window's own where it runs the command; --library, or the default one. Waits until the
// derived data is current, and says on stderr that it does.
Result<std::shared_ptr<Library>> openLibrary(const Arguments &arguments, Library::Access access);

// Waits until the derived data is current, likewise.
Result<void> waitForIndex(const Library &library);

// Says on stderr that more may match, where that is so, and gives the exit code.
int exitCodeFor(const SearchResult &result);

} // namespace acervo

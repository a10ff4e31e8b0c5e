// Opening the library that a command works on. Main thread.
#pragma once

#include "arguments.h"
#include "library.h"

namespace acervo {

// The file that they name, or the default one.
QString libraryFile(const Arguments &arguments);

// The window's own where it runs the command; --library, or the default one. Waits until the
// derived data is current, and says on stderr that it does.
Result<std::shared_ptr<Library>> openLibrary(const Arguments &arguments, Library::Access access,
                                             Library::Derived derived = Library::Derived::Kept);

} // namespace acervo

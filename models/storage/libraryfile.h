// A library file: made whole, told from other files, opened. Any thread; a connection belongs to
// the thread that opened it.
#pragma once

#include "connection.h"

namespace acervo {

// Makes the file with its tables, under a temporary name first: half a library is never seen.
// Errors: FileNotFound (the folder), ReadOnly, DiskFull.
Result<void> createLibrary(const QString &file);

// Errors: FileNotFound, NotALibrary, LibraryNewer, LibraryDamaged, FileUnreadable. Changes nothing.
Result<std::unique_ptr<Connection>> openLibrary(const QString &file, Connection::Mode mode);

} // namespace acervo

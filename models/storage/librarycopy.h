// A copy of the library's file, as of one commit, while it is open. The thread of its connection.
#pragma once

#include "error.h"

struct sqlite3;

namespace acervo {

// The file appears whole or not at all; one that stood there is replaced.
// Errors: ReadOnly, DiskFull, FileNotFound (the folder), DatabaseFailed.
Result<void> copyLibrary(sqlite3 *handle, const QString &path);

} // namespace acervo

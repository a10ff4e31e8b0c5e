// Backups of a library file, made whole and looked through, and put back in its place. Any thread.
#pragma once

#include "error.h"

namespace acervo {

// Whether the file is a library without damage. Reads all of it.
// Errors: FileNotFound, NotALibrary, LibraryNewer, LibraryDamaged.
Result<void> verifyLibrary(const QString &file);

// Puts a backup in the place of the library `file`, which no process may have open. What stood
// there is kept beside it under another name, which is the answer; empty where nothing stood there.
// Nothing has changed where it fails. Errors: those of verifyLibrary(), LibraryInUse, DiskFull,
// ReadOnly.
Result<QString> restoreLibrary(const QString &backup, const QString &file);

} // namespace acervo

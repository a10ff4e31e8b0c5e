// What files that appear whole have in common. Any thread.
#pragma once

#include "error.h"

#include <sys/types.h>

namespace acervo {

// Why the system could not write: DiskFull, ReadOnly or FileUnreadable, with its
// own words.
Error writingFailure(int number, const QString &path);

// What new files are not to allow.
mode_t currentMask();

// The names of a folder are on the disk when the folder is.
void syncFolder(const QString &folder);

} // namespace acervo

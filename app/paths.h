// Where the program's files are by default. Pure; main thread.
#pragma once

#include <QString>

namespace acervo {

QString defaultLibraryFile(); // in the XDG data folder, which is made
QString cacheFolder();        // in the XDG cache folder
// Where open windows can be reached (door.h): only this user may go in. In the XDG runtime folder,
// or, where there is none, in the cache.
QString doorFolder();

} // namespace acervo

// Where the program's files are by default. Pure; main thread.
#pragma once

#include <QString>

namespace acervo {

QString defaultLibraryFile(); // in the XDG data folder, which is made
QString cacheFolder();        // in the XDG cache folder

} // namespace acervo

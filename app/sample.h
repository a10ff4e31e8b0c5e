// The sample library: a throw-away one, with real articles, to look around in. Main thread.
#pragma once

#include <QString>

namespace acervo {

class Library;

QString sampleLibraryFile(); // in the cache folder, which is made
QStringList sampleFiles();   // the pages that it is made of, as resources

// Imports the sample where the library is empty.
void fillSample(Library &library);

} // namespace acervo

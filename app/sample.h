// The sample library: a throw-away one, with real articles, to look around in. Main thread.
#pragma once

#include <QString>

namespace acervo {

class Library;

QString sampleLibraryFile(); // beside the default library
QStringList sampleFiles();   // the pages that it is made of, as resources

// Imports the sample where the library is empty.
void fillSample(Library &library);

// Whether the person did more with it than look: tags, notes, imports of her own.
bool isSampleUsed(Library &library);

// Throws the sample away. It must not be open.
void removeSample();

} // namespace acervo

// A folder and those below it, in order of the names of their files; not hidden ones, which
// programs keep for themselves. Where most of it is Markdown it is a folder of notes, as Obsidian
// and its kin keep them, and as Acervo writes them: what lies beside the notes belongs to them. Any
// other is read file by file, without the pictures and styles that browsers save beside a page. Any
// thread.
#pragma once

#include "importer.h"

namespace acervo {

// What is wrong with one file is said as of a bad record; the others still come. What is of no
// format that is read stands in a folder as of right, and nothing is said of it. FormatUnknown
// where there is nothing else, Cancelled.
Result<void> importFolder(const QString &folder, ImportSink &sink);

// Bytes that importFile() will read of a file or folder, as far as can be told.
qint64 importSize(const QString &path);

} // namespace acervo

// A folder of notes, as Obsidian and its kin keep them, and as Acervo writes them: its files of
// Markdown and those below it, in order of their names; not those of hidden folders, which programs
// keep for themselves. Any thread.
#pragma once

#include "importer.h"

namespace acervo {

// What is wrong with one file is said as of a bad record; the others still come. FormatUnknown
// where there is no such file, Cancelled.
Result<void> importFolder(const QString &folder, ImportSink &sink);

// Bytes that importFile() will read of a file or folder, as far as can be told.
qint64 importSize(const QString &path);

} // namespace acervo

// The query language, and the options of a dossier, explained: for the command line and the help of
// the window. Plain text, lines of at most 80 characters. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

QString queryHelp();

// The options of a dossier on the command line.
QString dossierHelp();

} // namespace acervo

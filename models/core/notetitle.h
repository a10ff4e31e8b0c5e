// What a note is called, its first words, and what follows them. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// Of its first line that has any, without what is only Markdown; empty where there is none.
QString noteTitle(QStringView markdown);

// The beginning of the rest, on one line, likewise.
QString noteBeginning(QStringView markdown);

} // namespace acervo

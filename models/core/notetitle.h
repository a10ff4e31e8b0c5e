// What a note is called: its first words. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// Of its first line that has any, without what is only Markdown; empty where there is none.
QString noteTitle(QStringView markdown);

} // namespace acervo

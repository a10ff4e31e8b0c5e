// Any text to one that a library can keep. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// Without NUL, and with U+FFFD for each lone surrogate: Qt Sql stores both as garbage without an
// error.
QString validText(QString text);

} // namespace acervo

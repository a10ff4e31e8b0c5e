// Where the program's settings keep what belongs to one library. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// The group of this library's settings of a kind: "window-3f…".
QString settingsGroup(const QString &kind, const QString &library);

} // namespace acervo

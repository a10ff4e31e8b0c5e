// The words of a note that are prose: not those of code, of addresses, or of numbers. Pure; any
// thread.
#pragma once

#include "textrange.h"

#include <QList>
#include <QStringView>

namespace acervo {

// Of one line.
QList<TextRange> proseWords(QStringView line);

// Whether the line begins or ends a block of code.
bool isFence(QStringView line);

} // namespace acervo

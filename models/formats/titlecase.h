// Which capitals of a title must stay, whatever a bibliography's style makes of it. Pure; any
// thread.
#pragma once

#include "textrange.h"

#include <QList>
#include <QString>

namespace acervo {

// Words with a capital beyond their beginning (DNA, eBay), and, in a title that is written like a
// sentence, each that begins with one, as it is a name there. In a title of which most words begin
// with a capital, names can't be told. Not a title in capitals throughout. In order, apart.
QList<TextRange> capitalsToKeep(QStringView title);

} // namespace acervo

// The colours that a tag can have, by names that a library keeps. GUI thread.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QStringList>

namespace acervo {

QStringList tagColours(); // "red", …
QString tagColourInWords(const QString &name);
// At least 3 : 1 on the palette's Base, light or dark; not valid for a name that is not known.
QColor tagColour(const QString &name, const QPalette &palette);
// A dot of the colour with the first letter of the tag beside which it stands: nothing is said by
// colour alone. Without a colour: only the letter, in a ring.
QIcon tagMark(const QString &colour, const QString &tag, const QPalette &palette);

} // namespace acervo

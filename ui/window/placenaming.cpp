#include "placenaming.h"

#include "placelabels.h"

#include <QLocale>

namespace acervo {

QString placeName(const QString &code)
{
    return placeLabel(code, QLocale::languageToCode(QLocale().language()));
}

} // namespace acervo

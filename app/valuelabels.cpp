#include "valuelabels.h"

#include "facetwords.h"
#include "placelabels.h"

#include <QLocale>

namespace acervo {

QString programLanguage()
{
    return QLocale::languageToCode(QLocale().language(), QLocale::ISO639Part1);
}

QString placeName(const QString &code) { return placeLabel(code, programLanguage()); }

QString facetLabel(Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Country:
    case Facet::Region:
        return placeName(value);
    case Facet::Language:
        return languageInWords(value);
    case Facet::State:
        return stateInWords(value);
    default:
        return value;
    }
}

} // namespace acervo

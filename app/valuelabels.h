// What a facet's values are called in the language of the window and the command line. Main thread.
#pragma once

#include "facet.h"

#include <QString>

namespace acervo {

// The language (ISO 639-1) that the program speaks.
QString programLanguage();

QString placeName(const QString &code);
QString facetLabel(Facet facet, const QString &value);

} // namespace acervo

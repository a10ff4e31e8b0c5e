// Dates as a person reads them, in the language of a locale. Pure; any thread.
#pragma once

#include "partialdate.h"

#include <QLocale>

namespace acervo {

// "1 January 2024", "January 2024", "2024", "No date".
QString dateInWords(const PartialDate &date, const QLocale &locale = QLocale());

// Where the year stands above already: "1 Jan", "Jan"; empty for a year and for no date.
QString shortDateInWords(const PartialDate &date, const QLocale &locale = QLocale());

} // namespace acervo

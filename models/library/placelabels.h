// What places are called, for those who may not know the lexicon: labels for the window and the
// command line, and the canonical values of the query language. Pure; any thread.
#pragma once

#include "queryparser.h"

#include <QString>

namespace acervo {

// The name of a country (VE) or region (419) in a language (ISO 639-1); English where that has
// none.
QString placeLabel(const QString &code, const QString &language);

// What it is called in all the languages that the dictionary knows.
QStringList placeNames(const QString &code);

// The codes of all countries or regions, sorted; empty for any other field.
QStringList placeCodes(Field field);

// Countries and regions by any of their names, for parseQuery(). Immutable; lives as long as the
// program.
const FieldValueNames &placeValueNames();

} // namespace acervo

// Names as BibTeX and BibLaTeX write them. Pure; any thread.
//   Jean de la Fontaine        first, particle from the first small letter, last
//   de la Fontaine, Jr, Jean   at the commas
//   {Barnes and Noble}         one name, not taken apart
//   family=Fontaine, given=Jean, prefix=de la, suffix=Jr   (BibLaTeX's extended format)
// Rules: "Designing BibTeX Styles", section 4; biblatex manual, section 3.2. The particle and a
// suffix are part of the family name.
#pragma once

#include "article.h"

namespace acervo {

// Of a field's TeX: names apart at the word "and"; "others" is nobody.
QList<Person> bibtexPersons(QStringView tex, const QString &role);

// The pieces of a TeX list between separators that stand outside of braces.
QList<QStringView> splitOutsideBraces(QStringView tex, QChar separator);

} // namespace acervo

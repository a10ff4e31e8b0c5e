// A name as it is printed, taken apart. Pure; any thread.
//   "Family, Given"   at the comma
//   "Given Family"    at the last space; particles before it (de la, van der, da, von) go to the
//   family one word, an organisation (CLR Collective, University of …), a name with digits: stays
//   whole
#pragma once

#include "article.h"

namespace acervo {

Person readPerson(QStringView name);

// A line of names: "Lucía Paredes, Tomás Ibarra and Ana Ruiz", "Paredes, Lucía; Ibarra, Tomás",
// "Paredes, L., Ibarra, T.". Apart at semicolons, else at commas and the word "and" of four
// languages.
QList<Person> readPersons(QStringView line);

} // namespace acervo

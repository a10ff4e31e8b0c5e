// Names as bibliographies list them, one a field. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

// "Family, Given" and "Family, Given, Jr." at the comma, whatever the words are; a suffix belongs
// to the family. Without a comma: "Family AB" and "Family A. B." at the initials, else as
// readPerson() takes it.
Person listedPerson(QStringView name);

// "Inc.", "Ltd": what stands behind the comma in the name of a house, and is nobody's initials.
bool isHouseEnding(QStringView word);

// Jr., Sr., II, III, PhD …: what may stand behind a name's last comma.
bool isNameSuffix(QStringView word);

} // namespace acervo

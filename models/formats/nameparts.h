// The parts of a family's name that formats write apart. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

struct FamilyParts
{
    QString particle; // "de la" of "de la Fontaine"
    QString core;     // never empty where the name is not
    QString suffix;   // "Jr.", "III"

    QString withParticle() const { return particle.isEmpty() ? core : particle + u' ' + core; }
};
FamilyParts familyParts(QStringView family);

// The one name of a person that is not taken apart: an organisation, or a name without a family;
// empty where there are a family and a given name.
QString wholeName(const Person &person);

// As lists have it that are read again: "Family, Given", "Family, Given, Jr."; one name with a
// comma behind it where it would be taken apart otherwise, as EndNote wants it of organisations.
QString listedName(const Person &person);

} // namespace acervo

// The persons that a web page names, in the many ways that pages do. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

// "By Ana Ruiz and Tom Lee, Staff Writers | 3 May 2021" → Ana Ruiz, Tom Lee. None where the text is
// an address, an account, a date or too long to be names.
QList<Person> bylinePersons(QStringView text);

// A value that holds persons and nothing else: "Ruiz, Ana", "Ana Ruiz; Tom Lee", "A. Ruiz and T.
// Lee".
QList<Person> statedPersons(QStringView text);

// One after the other, each once.
void addPersons(QList<Person> &persons, const QList<Person> &more);

} // namespace acervo

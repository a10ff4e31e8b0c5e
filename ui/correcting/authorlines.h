// Authors as lines that a person edits: "Ruiz, Ana", or a name that is not taken apart. Pure; any
// thread.
#pragma once

#include "article.h"

namespace acervo {

QString authorLines(const QList<Person> &persons); // without editors and the like

// A line that stood there before is the person that it was; editors and the like stay.
QList<Person> personsOfLines(const QString &lines, const QList<Person> &before);

} // namespace acervo

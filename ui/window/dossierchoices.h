// What the choices of a dossier are called in the export dialog. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// Of a name and of a value of dossieroptions.h: "Contents by", "Country". Such a name has a key.
QString dossierChoiceInWords(const QString &name);
QString dossierValueInWords(const QString &name, const QString &value);

} // namespace acervo

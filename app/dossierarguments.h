// The options of a dossier, as they are given on the command line. Pure, but for the file of the
// introduction; main thread.
#pragma once

#include "arguments.h"
#include "dossieroptions.h"

namespace acervo {

// "group", "title", …: what stands after the dashes. Each has a value.
QStringList dossierArgumentNames();

// The usual ones, and what the arguments say. The error is a sentence for the person.
std::expected<DossierOptions, QString> dossierOptionsOf(const Arguments &arguments);

} // namespace acervo

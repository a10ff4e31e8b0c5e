// An article as it is handed on inside a dossier. Pure; any thread.
#pragma once

#include "articlerecord.h"
#include "dossieroptions.h"

namespace acervo {

// Without what the dossier leaves out, without the files that it was made from, and without what is
// only the person's own: read, starred, trashed.
ArticleRecord sharedRecord(ArticleRecord record, const DossierOptions &options);

} // namespace acervo

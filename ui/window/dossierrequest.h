// What the library is asked for, for a dossier in the user's language, made now. GUI thread.
#pragma once

#include "dossierjob.h"
#include "query.h"

namespace acervo {

struct DossierWish
{
    QString path{};
    DossierOptions options;
    QList<ArticleId> articles; // in their order
    Query query;               // that they are the answer to; empty for a selection
};

DossierRequest dossierRequest(const DossierWish &wish);

} // namespace acervo

#include "dossierrequest.h"

#include "dateinwords.h"
#include "dossierwords.h"
#include "placenaming.h"

namespace acervo {

DossierRequest dossierRequest(const DossierWish &wish)
{
    const QDateTime now = QDateTime::currentDateTime();
    return {.path = wish.path,
            .articles = wish.articles,
            .options = wish.options,
            .wording = dossierWording(wish.query, wish.articles.size(), now.date(), placeName),
            .created = now,
            .dateInWords = [](const PartialDate &date) { return dateInWords(date); },
            .placeName = placeName};
}

} // namespace acervo

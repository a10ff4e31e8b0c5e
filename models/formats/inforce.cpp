#include "inforce.h"

namespace acervo {

namespace {

QStringList placesInForce(const Article &article, bool regions)
{
    QStringList codes;
    for (const Place &place : article.places) {
        const bool inForce = place.provenance != Provenance::Rejected && !place.suggested;
        if (inForce && place.isRegion() == regions)
            codes += place.code;
    }
    return codes;
}

} // namespace

QStringList countriesInForce(const Article &article) { return placesInForce(article, false); }

QStringList regionsInForce(const Article &article) { return placesInForce(article, true); }

QStringList topicsInForce(const Article &article)
{
    QStringList names;
    for (const Topic &topic : article.topics) {
        if (topic.provenance != Provenance::Rejected && !topic.suggested)
            names += topic.name;
    }
    return names;
}

} // namespace acervo

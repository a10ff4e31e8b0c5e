#include "draftenricher.h"

#include "detector.h"
#include "placenames.h"

#include <algorithm>

namespace acervo {

namespace {

bool hasPlace(const ArticleDraft &draft, const QString &code)
{
    return std::ranges::any_of(draft.places,
                               [&](const Place &place) { return place.code == code; });
}

void addStatedPlaces(ArticleDraft &draft)
{
    const PlaceNames &names = PlaceNames::standard();
    for (const QString &topic : std::as_const(draft.topics)) {
        // Codes are no names here: a topic "IN" or "math" is none.
        if (topic.size() < 4)
            continue;
        auto code = names.regionCode(topic);
        if (!code)
            code = names.countryCode(topic);
        if (code && !hasPlace(draft, *code))
            draft.places += Place{.code = *code, .provenance = Provenance::Stated};
    }
}

} // namespace

QList<Place> detectPlaces(const QString &title, const QString &summary, const QString &body)
{
    return Detector::standard().countriesIn(title, summary, body);
}

void enrichDraft(ArticleDraft &draft)
{
    // Another library has said already what the topics state.
    if (!draft.stored)
        addStatedPlaces(draft);
    draft.places += detectPlaces(draft.title, draft.summary, draft.body);
}

} // namespace acervo

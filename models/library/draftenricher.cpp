#include "draftenricher.h"

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

DraftEnricher::DraftEnricher(DetectionPtr detection)
    : m_detection(std::move(detection))
    , m_version(versionOf(*m_detection))
{}

void DraftEnricher::enrich(ArticleDraft &draft) const
{
    // Another library has said already what the topics state.
    if (!draft.stored)
        addStatedPlaces(draft);
    const Findings findings = m_detection->find(
        {.title = draft.title, .summary = draft.summary, .body = draft.body, .lang = draft.lang});
    draft.places += findings.places;
    draft.foundTopics = findings.topics;
    draft.detection = m_version;
}

} // namespace acervo

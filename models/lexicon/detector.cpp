#include "detector.h"

#include "codepoints.h"
#include "mentionweights.h"

#include <map>

namespace acervo {

namespace {

struct FieldMentions
{
    TextField field{};
    QStringView text;
    std::vector<PlaceMention> mentions;
};

struct Tally
{
    double doubt = 1; // the chance that none of the mentions means it
    bool onlyAmbiguous = true;
    bool onlyOrigin = true;
    QList<Evidence> evidence;
};

using Tallies = std::map<quint16, Tally>;

void count(Tallies &tallies, const FieldMentions &field)
{
    CodePoints points(field.text);
    qint32 start = 0;
    qsizetype lastStart = -1;
    for (size_t i = 0; i < field.mentions.size(); ++i) {
        const PlaceMention &mention = field.mentions[i];
        Tally &tally = tallies[mention.country];
        tally.doubt *= 1 - weightOf(mention, field.field);
        if (!mention.ambiguous || hasNeighbour(field.mentions, i))
            tally.onlyAmbiguous = false;
        if (mention.kind == MentionKind::Hint)
            continue;
        tally.onlyOrigin = tally.onlyOrigin && mention.origin;
        // Two countries may share the words; the counter only runs forward.
        if (mention.start != lastStart)
            start = points.at(mention.start);
        lastStart = mention.start;
        if (tally.evidence.size() < Detector::maxEvidence)
            tally.evidence.append({field.field, start, points.at(mention.end)});
    }
}

// Nobody's origin says where a thing happens when the article names another country for that.
void weakenOrigins(QList<Place> &places, const QStringList &origins)
{
    const bool hasOther = std::ranges::any_of(places, [&](const Place &place) {
        return !place.suggested && !origins.contains(place.code);
    });
    for (Place &place : places) {
        if (hasOther && origins.contains(place.code)) {
            place.confidence = std::min(place.confidence, originConfidence);
            place.suggested = true;
        }
    }
}

// Words that could mean two places mean the one that the rest of the article speaks of.
void dropOtherReadings(QList<Place> &places)
{
    QList<Evidence> taken;
    for (const Place &place : places) {
        if (!place.suggested)
            taken.append(place.evidence);
    }
    places.removeIf([&](const Place &place) {
        return place.suggested && std::ranges::all_of(place.evidence, [&](const Evidence &one) {
                   return taken.contains(one);
               });
    });
}

Place placeOf(const QString &code, Tally &&tally)
{
    Place place;
    place.code = code;
    place.provenance = Provenance::Detected;
    // Nothing is certain; two decimals keep the number readable and the same everywhere.
    const double confidence = std::min(1 - tally.doubt, 0.99);
    place.confidence = tally.onlyAmbiguous ? std::min(confidence, ambiguousConfidence) : confidence;
    place.confidence = std::round(place.confidence * 100) / 100;
    place.suggested = place.confidence < Detector::threshold;
    place.evidence = std::move(tally.evidence);
    return place;
}

} // namespace

const Detector &Detector::standard()
{
    static const Detector detector;
    return detector;
}

Detector::Detector() = default;

QList<Place> Detector::countriesIn(QStringView title, QStringView summary, QStringView body) const
{
    Tallies tallies;
    for (const auto &[field, text] :
         {std::pair(TextField::Title, title), std::pair(TextField::Summary, summary),
          std::pair(TextField::Body, body)}) {
        if (!text.isEmpty())
            count(tallies, {field, text, m_finder.mentionsIn(text)});
    }
    QList<Place> places;
    QStringList origins;
    for (auto &[country, tally] : tallies) {
        if (tally.evidence.isEmpty()) // only hints
            continue;
        if (tally.onlyOrigin)
            origins.append(m_finder.code(country));
        places.append(placeOf(m_finder.code(country), std::move(tally)));
    }
    weakenOrigins(places, origins);
    dropOtherReadings(places);
    std::ranges::sort(places, [](const Place &a, const Place &b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.code < b.code;
    });
    return places;
}

} // namespace acervo

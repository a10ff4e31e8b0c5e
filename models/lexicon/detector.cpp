#include "detector.h"

#include "articlereading.h"
#include "codepoints.h"
#include "mentionsupport.h"
#include "mentionweights.h"

#include <map>
#include <set>

namespace acervo {

namespace {

struct Tally
{
    double doubt = 1; // the chance that none of the mentions means it
    bool onlyAmbiguous = true;
    bool onlyAside = true;
    bool onlyCompared = true;
    bool onlyListed = true;         // in lists that are about none of their countries
    bool onlyOfInstitutions = true; // below the headline
    bool onlyPeopleBelow = true;    // adjectives in the summary or the text
    bool placedInTitle = false;     // meant, and not said aside
    std::set<quint16> besides;      // countries whose people are named in one breath
    QList<Evidence> evidence;
};

using Tallies = std::map<quint16, Tally>;

constexpr qint32 longList = 4; // places named one after the other

// "Data of 60 countries, such as Chile, Japan and Kenya"
bool isOneOfMany(const PlaceMention &mention)
{
    constexpr qint32 many = 6;
    constexpr qint32 examples = 3;
    return mention.listed >= many ||
           (mention.aside == Aside::Example && mention.listed >= examples);
}

void count(Tallies &tallies, const FieldMentions &field, const MentionSupport &support)
{
    CodePoints points(field.text);
    qint32 start = 0;
    qsizetype lastStart = -1;
    for (size_t i = 0; i < field.mentions.size(); ++i) {
        const PlaceMention &mention = field.mentions[i];
        if (!mention.isEvidence())
            continue;
        const bool meant = support.isMeant(field, i);
        if (!meant && mention.isMereWord)
            continue;
        Tally &tally = tallies[mention.country];
        tally.doubt *= 1 - weightOf(mention, field.field);
        tally.onlyAmbiguous = tally.onlyAmbiguous && !meant;
        const bool inLongList = mention.listed >= longList && field.field != TextField::Title;
        const bool isAside = mention.aside != Aside::None && mention.aside != Aside::Example;
        tally.onlyAside = tally.onlyAside && (isAside || inLongList);
        tally.onlyCompared = tally.onlyCompared && mention.aside == Aside::Comparison;
        tally.onlyListed = tally.onlyListed && isOneOfMany(mention);
        const bool isTitle = field.field == TextField::Title;
        tally.onlyOfInstitutions =
            tally.onlyOfInstitutions && !isTitle && mention.aside == Aside::Institution;
        const bool isAdjective = mention.kind == MentionKind::Adjective;
        tally.onlyPeopleBelow = tally.onlyPeopleBelow && isAdjective && !isTitle;
        tally.placedInTitle =
            tally.placedInTitle || (isTitle && meant && mention.aside == Aside::None);
        for (const size_t beside :
             {i - 1, i + 1}) { // unsigned: before the first is beyond the last
            if (mention.listed > 1 && beside < field.mentions.size() &&
                field.mentions[beside].listed == mention.listed)
                tally.besides.insert(field.mentions[beside].country);
        }
        // Two countries may share the words; the counter only runs forward.
        if (mention.start != lastStart)
            start = points.at(mention.start);
        lastStart = mention.start;
        if (tally.evidence.size() < Detector::maxEvidence)
            tally.evidence.append({field.field, start, points.at(mention.end)});
    }
}

void suggestOnly(Place &place)
{
    place.confidence = std::min(place.confidence, asideConfidence);
    place.suggested = true;
}

Tallies talliesOf(std::span<const FieldMentions> fields)
{
    const MentionSupport support(fields);
    Tallies tallies;
    for (const FieldMentions &field : fields)
        count(tallies, field, support);
    return tallies;
}

void sort(QList<Place> &places)
{
    std::ranges::sort(places, [](const Place &a, const Place &b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.code < b.code;
    });
}

// What is said aside says nothing about where a thing happens when the article names another
// country for that.
void weakenAsides(QList<Place> &places, const QStringList &asides)
{
    const bool hasOther = std::ranges::any_of(places, [&](const Place &place) {
        return !place.suggested && !asides.contains(place.code);
    });
    for (Place &place : places) {
        if (hasOther && asides.contains(place.code))
            suggestOnly(place);
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
    if (tally.onlyCompared || tally.onlyListed || tally.onlyOfInstitutions)
        suggestOnly(place);
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

QList<Place> Detector::placesIn(QStringView title, QStringView summary, QStringView body) const
{
    std::vector<std::pair<TextField, NumberedText>> texts;
    int englishLead = 0;
    for (const auto &[field, text] :
         {std::pair(TextField::Title, title), std::pair(TextField::Summary, summary),
          std::pair(TextField::Body, body)}) {
        if (text.isEmpty())
            continue;
        texts.emplace_back(field, m_finder.numbered(text));
        englishLead += texts.back().second.englishLead;
    }
    std::vector<FieldMentions> countries;
    std::vector<FieldMentions> regions;
    QStringList others;
    for (auto &[field, text] : texts) {
        // A headline may have too few words to tell its language.
        text.takeLead(englishLead);
        TextMentions found = m_finder.mentionsIn(text);
        others += found.others;
        countries.push_back({field, text.text, std::move(found.mentions)});
        regions.push_back({field, text.text, std::move(found.regions)});
    }
    if (!others.isEmpty()) {
        dropOthers(countries, others);
        dropOthers(regions, others);
    }
    dropTownsCalledLikeCountries(countries);
    markLanguages(countries);
    return countriesOf(countries) + regionsOf(regions);
}

QList<Place> Detector::countriesOf(std::span<const FieldMentions> fields) const
{
    Tallies tallies = talliesOf(fields);
    QList<Place> places;
    QStringList asides;
    std::set<quint16> placed;
    for (const auto &[country, tally] : tallies) {
        if (tally.placedInTitle)
            placed.insert(country);
    }
    for (auto &[country, tally] : tallies) {
        // Who takes part in what happens there: "Hong Kong … / Filipino women have a union", but
        // not "Manica … / Mozambican and Zimbabwean families".
        const bool isGuest = !placed.empty() && tally.onlyPeopleBelow &&
                             std::ranges::none_of(tally.besides, [&](quint16 other) {
                                 return placed.contains(other);
                             });
        if (tally.onlyAside || isGuest)
            asides.append(m_finder.code(country));
        places.append(placeOf(m_finder.code(country), std::move(tally)));
    }
    weakenAsides(places, asides);
    dropOtherReadings(places);
    sort(places);
    return places;
}

QList<Place> Detector::regionsOf(std::span<const FieldMentions> fields) const
{
    QList<Place> places;
    for (auto &[region, tally] : talliesOf(fields)) {
        const bool isAside = tally.onlyAside;
        places.append(placeOf(m_finder.code(region), std::move(tally)));
        if (isAside)
            suggestOnly(places.back());
    }
    sort(places);
    return places;
}

} // namespace acervo

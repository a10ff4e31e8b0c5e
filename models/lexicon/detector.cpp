#include "detector.h"

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
    QList<Evidence> evidence;
};

using Tallies = std::map<quint16, Tally>;

// Turns UTF-16 positions, asked for in ascending order, into code points.
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
        : m_text(text)
    {}

    qint32 at(qsizetype unit)
    {
        for (; m_unit < unit; ++m_unit) {
            const bool pair = m_text[m_unit].isLowSurrogate() && m_unit > 0 &&
                              m_text[m_unit - 1].isHighSurrogate();
            m_point += pair ? 0 : 1;
        }
        return m_point;
    }

private:
    QStringView m_text;
    qsizetype m_unit = 0;
    qint32 m_point = 0;
};

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
        // Two countries may share the words; the counter only runs forward.
        if (mention.start != lastStart)
            start = points.at(mention.start);
        lastStart = mention.start;
        if (tally.evidence.size() < Detector::maxEvidence)
            tally.evidence.append({field.field, start, points.at(mention.end)});
    }
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
    for (auto &[country, tally] : tallies)
        places.append(placeOf(m_finder.code(country), std::move(tally)));
    std::ranges::sort(places, [](const Place &a, const Place &b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.code < b.code;
    });
    return places;
}

} // namespace acervo

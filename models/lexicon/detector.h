// The detector finds the countries that an article is about and the regions that it names, with the
// words that prove it.
// Immutable after construction; any thread. Deterministic; no network, no file but our resources.
#pragma once

#include "article.h"
#include "mentionfinder.h"
#include "mentionsupport.h"

namespace acervo {

class Detector
{
public:
    static const Detector &standard(); // made on first use

    // Countries, then regions (a region such as "Latin America" makes no country, nor a country its
    // region), strongest first; each with provenance Detected, a confidence and its evidence.
    // Former states of several countries give nothing.
    QList<Place> placesIn(QStringView title, QStringView summary, QStringView body) const;

    static constexpr int version = 3; // raise it when the same gazetteer finds something else
    static constexpr double threshold = 0.5;     // below it a country is only suggested
    static constexpr qsizetype maxEvidence = 20; // pieces listed for a country, the first ones

private:
    Detector();
    QList<Place> countriesOf(std::span<const FieldMentions> fields) const;
    QList<Place> regionsOf(std::span<const FieldMentions> fields) const;

    MentionFinder m_finder;
};

} // namespace acervo

// The detector finds the countries that an article is about, with the words that prove it.
// Immutable after construction; any thread. Deterministic; no network, no file but our resources.
#pragma once

#include "article.h"
#include "mentionfinder.h"

namespace acervo {

class Detector
{
public:
    static const Detector &standard(); // made on first use

    // Countries only (a region such as "Latin America" is never one), strongest first; each with
    // provenance Detected, a confidence and its evidence. Former states give nothing.
    QList<Place> countriesIn(QStringView title, QStringView summary, QStringView body) const;

    static constexpr int version = 1; // raise it when the same gazetteer finds something else
    static constexpr double threshold = 0.5;     // below it a country is only suggested
    static constexpr qsizetype maxEvidence = 20; // pieces listed for a country, the first ones

private:
    Detector();

    MentionFinder m_finder;
};

} // namespace acervo

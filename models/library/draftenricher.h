// What the library adds to a draft before it is stored: places that its topics state, and countries
// and topics that its words tell of. Any thread.
#pragma once

#include "detection.h"

namespace acervo {

class DraftEnricher
{
public:
    explicit DraftEnricher(DetectionPtr detection);
    const DetectionPtr &detection() const { return m_detection; }

    // A topic that names a region or a country ("Latin America", "Cuba") states it; "Latin America"
    // is a region, never countries. Detected countries come with their evidence.
    void enrich(ArticleDraft &draft) const;

private:
    DetectionPtr m_detection;
    qint64
        m_version; // of the detection: working it out for each draft takes longer than reading one
};

} // namespace acervo

// PlaceMix puts together what a source stated, a detector found and a person decided about the
// values of one article ("Detected is not decided"). The same rule serves places and topics. Value.
#pragma once

#include "article.h"

namespace acervo {

// "VE" or "419" as the number that facets use; 0 for anything else.
FacetValue placeValue(QStringView code);
QString placeCode(FacetValue value);
// Countries and regions do not meet: packed letters are far above three digits.
constexpr bool isRegionValue(FacetValue value) { return value < 1000; }

class PlaceMix
{
public:
    struct Mark
    {
        FacetValue value = 0;
        Provenance provenance = Provenance::Stated;
        bool suggested = false;

        bool isSuggestion() const
        {
            return suggested && provenance == Provenance::Detected && value != 0;
        }
        bool isInForce() const { return provenance != Provenance::Rejected && !suggested; }
    };

    void clear() { m_marks.clear(); }
    void stated(FacetValue value, Provenance provenance); // or added
    void detected(FacetValue value, bool suggested);      // says nothing of one that was stated
    void decided(FacetValue value, Provenance decision);  // the last word; after the others

    // By value: deterministic, whatever came first.
    const QVarLengthArray<Mark, 8> &sorted();

private:
    Mark *find(FacetValue value);

    QVarLengthArray<Mark, 8> m_marks;
};

} // namespace acervo

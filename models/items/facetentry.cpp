#include "facetentry.h"

namespace acervo {

QList<FacetEntry> facetEntries(const FacetCounts &counts, qsizetype limit)
{
    using Kind = FacetEntry::Kind;
    QList<FacetEntry> entries;
    qsizetype listed = 0;
    for (qsizetype i = 0; i < counts.values.size(); ++i) {
        const FacetValueCount &value = counts.values[i];
        if (i >= limit && value.state == ValueState::Off)
            continue;
        entries.append({Kind::Value, value.value, value.name, value.count, value.state});
        ++listed;
    }
    const ValueState none = counts.noneTicked ? ValueState::Ticked : ValueState::Off;
    // Where no article has a value at all, "none" would only repeat the number of articles.
    if (counts.noneTicked || (counts.none > 0 && listed > 0))
        entries.append({Kind::None, 0, {}, counts.none, none});
    if (listed < counts.values.size())
        entries.append({Kind::More, 0, {}, counts.values.size(), ValueState::Off});
    else if (counts.values.size() > fewFacetValues && limit > fewFacetValues)
        entries.append({Kind::Fewer, 0, {}, counts.values.size(), ValueState::Off});
    return entries;
}

} // namespace acervo

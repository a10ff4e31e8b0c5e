// ValueSets gives numbers to lists of values, the same number to the same list: a million articles
// have few different lists of regions, topics or tags, and what is worked out for a list holds for
// all that have it. One thread at a time; reading from several.
#pragma once

#include "facet.h"
#include "probetable.h"

#include <span>
#include <vector>

namespace acervo {

class ValueSets
{
public:
    // From 0 on; a list that is not known gets the next.
    quint32 numberOf(std::span<const FacetValue> values);

    size_t size() const { return m_ends.size(); }
    std::span<const FacetValue> at(quint32 number) const
    {
        const quint32 start = number == 0 ? 0 : m_ends[number - 1];
        return std::span(m_values).subspan(start, m_ends[number] - start);
    }

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.m_values, self.m_ends, self.m_byHash);
    }

private:
    std::vector<FacetValue> m_values; // all lists, one behind the other
    std::vector<quint32> m_ends;      // by number
    ProbeTable m_byHash;
};

} // namespace acervo

#include "valuesets.h"

#include <algorithm>
#include <limits>

namespace acervo {

namespace {

quint32 hashOf(std::span<const FacetValue> values)
{
    quint64 hash = values.size();
    for (const FacetValue value : values) {
        hash = (hash ^ value) * 0x9e3779b97f4a7c15; // 2^64 / the golden ratio
        hash ^= hash >> 32;
    }
    return quint32(hash);
}

} // namespace

quint32 ValueSets::numberOf(std::span<const FacetValue> values)
{
    const quint32 hash = hashOf(values);
    const auto known =
        m_byHash.find(hash, [&](quint32 number) { return std::ranges::equal(at(number), values); });
    if (known)
        return *known;
    if (m_values.size() + values.size() > std::numeric_limits<quint32>::max())
        qFatal("A column of more than 2^32 values");
    m_values.insert(m_values.end(), values.begin(), values.end());
    m_ends.push_back(quint32(m_values.size()));
    m_byHash.insert(hash, quint32(m_ends.size() - 1));
    return quint32(m_ends.size() - 1);
}

} // namespace acervo

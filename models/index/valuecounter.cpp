#include "valuecounter.h"

namespace acervo {

void ValueCounter::subtract(const ValueCounter &other)
{
    const size_t common = qMin(m_small.size(), other.m_small.size());
    for (size_t value = 0; value < common; ++value)
        m_small[value] -= other.m_small[value];
    for (const auto &[value, count] : other.m_large.asKeyValueRange())
        m_large[value] -= count;
}

void ValueCounter::addBeyond(FacetValue value, quint32 count)
{
    if (value >= arrayLimit) {
        m_large[value] += count;
        return;
    }
    m_small.resize(qMin<size_t>(arrayLimit, qMax<size_t>(value + 1, m_small.size() * 2)));
    m_small[value] += count;
}

} // namespace acervo

#include "valuecounter.h"

#include <algorithm>
#include <functional>

namespace acervo {

void ValueCounter::add(const ValueCounter &other)
{
    if (m_small.size() < other.m_small.size())
        m_small.resize(other.m_small.size());
    std::ranges::transform(other.m_small, m_small, m_small.begin(), std::plus());
    for (const auto &[value, count] : other.m_large.asKeyValueRange())
        m_large[value] += count;
}

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

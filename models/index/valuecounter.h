// ValueCounter counts values: an array for small numbers, a hash for the others. Value; any thread.
#pragma once

#include "facet.h"

#include <QHash>

#include <span>
#include <vector>

namespace acervo {

class ValueCounter
{
public:
    // Numbers below this are counted in an array: 16 MB at most. Ids of rows and numbers of authors
    // begin at 1 and have few gaps.
    static constexpr FacetValue arrayLimit = 1 << 22;

    // `bound`: values are below it, as far as is known; a larger one makes the array grow.
    explicit ValueCounter(FacetValue bound = 0)
        : m_small(qMin(bound, arrayLimit))
    {}

    void add(FacetValue value, quint32 count = 1)
    {
        if (value < m_small.size()) [[likely]]
            m_small[value] += count;
        else
            addBeyond(value, count);
    }
    void subtract(FacetValue value)
    {
        if (value < m_small.size())
            --m_small[value];
        else
            --m_large[value];
    }
    void add(const ValueCounter &other);
    void subtract(const ValueCounter &other);      // counts no value more often than this one
    std::span<quint32> array() { return m_small; } // the counts of all values below the bound
    quint32 operator[](FacetValue value) const
    {
        return value < m_small.size() ? m_small[value] : m_large.value(value, 0);
    }

    // Calls `function(value, count)` for every value with a count, in no order.
    template <typename Function>
    void forEach(Function function) const
    {
        for (size_t value = 0; value < m_small.size(); ++value) {
            if (m_small[value] != 0)
                function(FacetValue(value), m_small[value]);
        }
        for (const auto &[value, count] : m_large.asKeyValueRange()) {
            if (count != 0)
                function(value, count);
        }
    }

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.m_small, self.m_large);
    }

private:
    void addBeyond(FacetValue value, quint32 count);

    std::vector<quint32> m_small;
    QHash<FacetValue, quint32> m_large;
};

} // namespace acervo

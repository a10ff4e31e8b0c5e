// ValueColumn holds one facet's values of every article. One thread at a time; reading from
// several. A slot's cell is 0 (no value), the value itself, or, with the highest bit set, the place
// in a pool where the number of values and the values stand. Most articles have one value of most
// facets, so counting reads one array from front to back.
#pragma once

#include "bitmap.h"
#include "valuecounter.h"

#include <span>

namespace acervo {

class ValueColumn
{
public:
    void reserve(qsizetype slots);
    void append(std::span<const FacetValue> values); // of the next slot; no 0, each value once
    void replace(Slot slot, std::span<const FacetValue> values);
    // The slots in `order` become 0, 1, 2…; all others have no value.
    void arrange(const std::vector<Slot> &order);

    std::span<const FacetValue> at(Slot slot) const
    {
        const FacetValue &cell = m_cells[slot];
        if (cell == 0)
            return {};
        if (cell < inPool)
            return {&cell, 1};
        const size_t place = cell - inPool;
        return {&m_pool[place + 1], m_pool[place]};
    }
    bool isEmptyAt(Slot slot) const { return m_cells[slot] == 0; }

    // How many of all articles bear each value.
    const ValueCounter &totals() const { return m_totals; }

    struct Counts
    {
        ValueCounter values;
        qint64 none = 0; // articles without any

        void add(const Counts &others)
        {
            values.add(others.values);
            none += others.none;
        }
        void subtract(const Counts &others) // others that are among these
        {
            values.subtract(others.values);
            none -= others.none;
        }
    };
    // Within `set`, which is part of `live`: the slots that hold an article.
    Counts count(const Bitmap &set, const Bitmap &live) const;

    Bitmap bearing(FacetValue value) const; // the slots that have it among their values
    Bitmap bearingAny() const;

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.m_cells, self.m_pool, self.m_poolGarbage, self.m_totals, self.m_bearing,
                self.m_bound);
    }

private:
    static constexpr FacetValue inPool = FacetValue(1) << 31;

    FacetValue cellFor(std::span<const FacetValue> values);
    Counts counted(const Bitmap &set) const;
    void compactPool();

    std::vector<FacetValue> m_cells;
    std::vector<FacetValue> m_pool;
    size_t m_poolGarbage = 0;
    ValueCounter m_totals;
    qint64 m_bearing = 0;   // slots with a value
    FacetValue m_bound = 1; // beyond all values that an array counts
};

} // namespace acervo

// ValueColumn holds one facet's values of every article. One thread at a time; reading from
// several. A slot's cell is 0 (no value), the value itself, or, with the highest bit set, the
// number of a list of values. Most articles have one value of most facets, and many have the same
// lists, so counting reads one array from front to back and adds one for each article.
#pragma once

#include "bitmap.h"
#include "valuecounter.h"
#include "valuesets.h"

#include <span>

namespace acervo {

class ValueColumn
{
public:
    void reserve(qsizetype slots);
    void append(std::span<const FacetValue> values); // of the next slot; no 0, each value once
    void resize(qsizetype slots) { m_cells.resize(size_t(slots)); } // more, without values
    void replace(Slot slot, std::span<const FacetValue> values);
    // The slots in `order` become 0, 1, 2…; all others have no value.
    void arrange(const std::vector<Slot> &order);

    std::span<const FacetValue> at(Slot slot) const
    {
        const FacetValue &cell = m_cells[slot];
        if (cell == 0)
            return {};
        return cell < isSet ? std::span(&cell, 1) : m_sets.at(cell - isSet);
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
        archive(self.m_cells, self.m_sets, self.m_uses, self.m_unused, self.m_totals,
                self.m_bearing, self.m_bound);
    }

private:
    static constexpr FacetValue isSet = FacetValue(1) << 31;

    FacetValue cellFor(std::span<const FacetValue> values);
    // Where a cell is counted in an array of the values below the bound, with the lists behind
    // them.
    size_t placeOf(FacetValue cell) const { return cell < isSet ? cell : m_bound + (cell - isSet); }
    Counts counted(const Bitmap &set) const;
    void dropUnused();

    std::vector<FacetValue> m_cells;
    ValueSets m_sets;
    std::vector<quint32> m_uses; // of each list: cells that have it
    size_t m_unused = 0;         // lists that none has
    ValueCounter m_totals;
    qint64 m_bearing = 0;   // slots with a value
    FacetValue m_bound = 1; // beyond all values that an array counts
};

} // namespace acervo

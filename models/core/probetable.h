// ProbeTable finds numbers (slots, values) by a hash of what they stand for; it holds nothing else,
// eight bytes an entry: a QHash of a million ids would take five times as much. One thread at a
// time.
#pragma once

#include <QtTypes>

#include <optional>
#include <vector>

namespace acervo {

class ProbeTable
{
public:
    // Calls `visit(number)` for every number with this hash, until it gives true: that one is
    // returned.
    template <typename Visit>
    std::optional<quint32> find(quint32 hash, Visit visit) const
    {
        const size_t place = placeOf(hash, visit);
        return place == none ? std::nullopt : std::optional(quint32(m_entries[place]));
    }
    // Puts `number` in the place of the one that `visit` gives true for, or in a new one.
    template <typename Visit>
    void set(quint32 hash, quint32 number, Visit visit)
    {
        const size_t place = placeOf(hash, visit);
        if (place == none)
            insert(hash, number);
        else
            m_entries[place] = entry(hash, number);
    }
    void insert(quint32 hash, quint32 number)
    {
        if ((m_used + 1) * 10 > m_entries.size() * 7)
            grow();
        put(entry(hash, number));
        ++m_used;
    }

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.m_entries, self.m_used);
    }

private:
    static constexpr quint64 free = ~quint64(0);
    static constexpr size_t none = ~size_t(0);

    // The hash stands in the entry: looking it up elsewhere would miss the cache at every step.
    static quint64 entry(quint32 hash, quint32 number) { return quint64(hash) << 32 | number; }
    size_t mask() const { return m_entries.size() - 1; }

    template <typename Visit>
    size_t placeOf(quint32 hash, Visit visit) const
    {
        if (m_entries.empty())
            return none;
        for (size_t i = hash & mask(); m_entries[i] != free; i = (i + 1) & mask()) {
            if (m_entries[i] >> 32 == hash && visit(quint32(m_entries[i])))
                return i;
        }
        return none;
    }
    void put(quint64 entry)
    {
        size_t i = (entry >> 32) & mask();
        while (m_entries[i] != free)
            i = (i + 1) & mask();
        m_entries[i] = entry;
    }
    void grow()
    {
        const std::vector<quint64> old = std::move(m_entries);
        m_entries.assign(old.empty() ? 64 : old.size() * 2, free);
        for (const quint64 other : old) {
            if (other != free)
                put(other);
        }
    }

    std::vector<quint64> m_entries; // a power of two, never full
    size_t m_used = 0;
};

} // namespace acervo

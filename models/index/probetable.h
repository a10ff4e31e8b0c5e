// ProbeTable finds numbers (slots, values) by a hash of what they stand for; it holds nothing else,
// four bytes an entry: a QHash of a million ids would take ten times as much. One thread at a time.
#pragma once

#include <QtTypes>

#include <vector>

namespace acervo {

class ProbeTable
{
public:
    // Calls `visit(number)` for every number that may have this hash, until it gives true.
    // Returns the entry that it stopped at, for reading or for replacing; null when none was taken.
    template <typename Visit>
    const quint32 *find(quint32 hash, Visit visit) const
    {
        if (m_entries.empty())
            return nullptr;
        for (size_t i = hash & mask(); m_entries[i] != free; i = (i + 1) & mask()) {
            if (visit(m_entries[i]))
                return &m_entries[i];
        }
        return nullptr;
    }
    template <typename Visit>
    quint32 *find(quint32 hash, Visit visit)
    {
        return const_cast<quint32 *>(std::as_const(*this).find(hash, visit));
    }

    // `hashOf(number)` gives the hash of any number that is in the table.
    template <typename HashOf>
    void insert(quint32 number, HashOf hashOf)
    {
        if ((m_used + 1) * 10 > m_entries.size() * 7)
            grow(hashOf);
        place(number, hashOf(number));
        ++m_used;
    }

private:
    static constexpr quint32 free = ~quint32(0);

    size_t mask() const { return m_entries.size() - 1; }

    void place(quint32 number, quint32 hash)
    {
        size_t i = hash & mask();
        while (m_entries[i] != free)
            i = (i + 1) & mask();
        m_entries[i] = number;
    }
    template <typename HashOf>
    void grow(HashOf hashOf)
    {
        const std::vector<quint32> old = std::move(m_entries);
        m_entries.assign(old.empty() ? 64 : old.size() * 2, free);
        for (const quint32 number : old) {
            if (number != free)
                place(number, hashOf(number));
        }
    }

    std::vector<quint32> m_entries; // a power of two, never full
    size_t m_used = 0;
};

} // namespace acervo

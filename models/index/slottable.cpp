#include "slottable.h"

namespace acervo {

namespace {

quint32 hashOf(ArticleId id)
{
    // Fibonacci hashing: ids follow one another.
    return quint32((quint64(number(id)) * 11400714819323198485u) >> 32);
}

} // namespace

Slot SlotTable::append(ArticleId id)
{
    const Slot slot = Slot(m_ids.size());
    m_ids.push_back(id);
    quint32 *known = m_byHash.find(hashOf(id), [&](Slot other) { return m_ids[other] == id; });
    if (known)
        *known = slot;
    else
        m_byHash.insert(slot, [this](Slot other) { return hashOf(m_ids[other]); });
    return slot;
}

std::optional<Slot> SlotTable::find(ArticleId id) const
{
    const quint32 *known = m_byHash.find(hashOf(id), [&](Slot slot) { return m_ids[slot] == id; });
    return known ? std::optional(*known) : std::nullopt;
}

} // namespace acervo

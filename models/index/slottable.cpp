#include "slottable.h"

#include "arranged.h"

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
    m_byHash.set(hashOf(id), slot, [&](Slot other) { return m_ids[other] == id; });
    return slot;
}

void SlotTable::arrange(const std::vector<Slot> &order)
{
    m_ids = arranged(m_ids, order);
    m_byHash = {};
    for (size_t slot = 0; slot < m_ids.size(); ++slot)
        m_byHash.insert(hashOf(m_ids[slot]), Slot(slot));
}

std::optional<Slot> SlotTable::find(ArticleId id) const
{
    return m_byHash.find(hashOf(id), [&](Slot slot) { return m_ids[slot] == id; });
}

} // namespace acervo

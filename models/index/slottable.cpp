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

// An id below zero is beyond all pages.
SlotTable::Place SlotTable::placeOf(ArticleId id)
{
    const auto value = quint64(number(id));
    return {.page = value >> pageBits, .row = value % pageSize};
}

void SlotTable::set(ArticleId id, Slot slot)
{
    const auto [page, row] = placeOf(id);
    if (page >= mostPages) {
        m_far.set(hashOf(id), slot, [&](Slot other) { return m_ids[other] == id; });
        return;
    }
    if (page >= m_pages.size())
        m_pages.resize(page + 1, none);
    if (m_pages[page] == none) {
        m_pages[page] = quint32(m_slots.size());
        m_slots.resize(m_slots.size() + pageSize, none);
    }
    m_slots[m_pages[page] + row] = slot;
}

Slot SlotTable::append(ArticleId id)
{
    const Slot slot = Slot(m_ids.size());
    m_ids.push_back(id);
    set(id, slot);
    return slot;
}

void SlotTable::arrange(const std::vector<Slot> &order)
{
    m_ids = arranged(m_ids, order);
    m_pages.clear();
    m_slots.clear();
    m_far = {};
    for (size_t slot = 0; slot < m_ids.size(); ++slot)
        set(m_ids[slot], Slot(slot));
}

std::optional<Slot> SlotTable::find(ArticleId id) const
{
    const auto [page, row] = placeOf(id);
    if (page >= mostPages)
        return m_far.find(hashOf(id), [&](Slot slot) { return m_ids[slot] == id; });
    if (page >= m_pages.size() || m_pages[page] == none)
        return std::nullopt;
    const Slot slot = m_slots[m_pages[page] + row];
    return slot == none ? std::nullopt : std::optional(slot);
}

} // namespace acervo

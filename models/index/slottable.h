// SlotTable gives articles their slots. One thread at a time; reading from several.
#pragma once

#include "bitmap.h"
#include "ids.h"
#include "probetable.h"

#include <optional>

namespace acervo {

class SlotTable
{
public:
    void reserve(qsizetype articles) { m_ids.reserve(size_t(articles)); }
    // A new slot, also for an article that had one: the old one is then its no longer.
    Slot append(ArticleId id);
    std::optional<Slot> find(ArticleId id) const; // its newest slot, empty or not
    ArticleId idAt(Slot slot) const { return m_ids[slot]; }
    const std::vector<ArticleId> &ids() const { return m_ids; }
    void arrange(const std::vector<Slot> &order); // the slots in `order` become 0, 1, 2…

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.m_ids, self.m_pages, self.m_slots, self.m_far);
    }

private:
    // Ids are given one after the other and words are looked up in their order, so that a table by
    // id is read from front to back. It has pages only where there are ids; whatever another
    // program may have numbered beyond all reason is in the hash.
    static constexpr int pageBits = 10;
    static constexpr size_t pageSize = size_t(1) << pageBits;
    static constexpr size_t mostPages = size_t(1) << 22;
    static constexpr quint32 none = ~quint32(0);

    struct Place
    {
        size_t page;
        size_t row;
    };
    static Place placeOf(ArticleId id);
    void set(ArticleId id, Slot slot);

    std::vector<ArticleId> m_ids;
    std::vector<quint32> m_pages; // by page: where in m_slots a page begins, or none
    std::vector<Slot> m_slots;
    ProbeTable m_far;
};

} // namespace acervo

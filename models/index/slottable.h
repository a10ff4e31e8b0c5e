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
        archive(self.m_ids, self.m_byHash);
    }

private:
    std::vector<ArticleId> m_ids;
    ProbeTable m_byHash;
};

} // namespace acervo

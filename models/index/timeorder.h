// TimeOrder is the timeline: the slots of all articles by date, newest or oldest first. Those of
// one date stand by id: the one that came last stands first in newest first, last in oldest first.
// One thread at a time; reading from several.
#pragma once

#include "bitmap.h"
#include "datecolumn.h"
#include "ids.h"
#include "radixsort.h"

#include <span>

namespace acervo {

class TimeOrder
{
public:
    enum class Direction : quint8 { NewestFirst, OldestFirst };
    explicit TimeOrder(Direction direction)
        : m_direction(direction)
    {}

    // What the slots are ordered by. It must be the same as it was when they were put in, hence:
    // remove, then change a date, then insert.
    struct Keys
    {
        const DateColumn &dates;
        const std::vector<ArticleId> &ids;
    };
    void rebuild(const Bitmap &live, const Keys &keys);
    void rename(const std::vector<Slot> &renamed); // by slot: its new number
    // Both cost a binary search for each of `slots` and one move of what lies between them.
    void remove(const std::vector<Slot> &slots, const Keys &keys); // all are in
    void insert(const std::vector<Slot> &slots, const Keys &keys); // none is in

    std::span<const Slot> slots() const { return m_slots; }

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.m_slots, self.m_keys);
    }

private:
    void orderByIds(std::vector<KeyedSlot> &items, const Keys &keys) const;
    quint32 keyOf(Slot slot, const Keys &keys) const;
    bool isBefore(Slot a, Slot b, const Keys &keys) const;
    // Where in [first, last) of the order the slot stands, or would stand.
    size_t placeOf(Slot slot, size_t first, size_t last, const Keys &keys) const;
    std::vector<Slot> sorted(std::vector<Slot> slots, const Keys &keys) const;

    const Direction m_direction;
    std::vector<Slot> m_slots;
    std::vector<quint32>
        m_keys; // of the slots: a search that read them there would miss every cache
};

} // namespace acervo

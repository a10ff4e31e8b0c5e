// TimeOrder is the timeline: the slots of all articles by date, newest or oldest first. Those of
// one date stand by id: the one that came last stands first in newest first, last in oldest first.
// One thread at a time; reading from several.
#pragma once

#include "bitmap.h"
#include "datecolumn.h"
#include "ids.h"

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
    // Both cost a binary search for each of `slots` and one move of what lies between them.
    void remove(std::vector<Slot> slots, const Keys &keys); // all are in
    void insert(std::vector<Slot> slots, const Keys &keys); // none is in

    std::span<const Slot> slots() const { return m_slots; }

private:
    struct Less;

    const Direction m_direction;
    std::vector<Slot> m_slots;
};

} // namespace acervo

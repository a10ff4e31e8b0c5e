#include "timeorder.h"

#include <ranges>

namespace acervo {

quint32 TimeOrder::keyOf(Slot slot, const Keys &keys) const
{
    return m_direction == Direction::NewestFirst ? keys.dates.newestKey(slot)
                                                 : keys.dates.oldestKey(slot);
}

// Of two with one date.
bool TimeOrder::isBefore(Slot a, Slot b, const Keys &keys) const
{
    return m_direction == Direction::NewestFirst ? keys.ids[a] > keys.ids[b]
                                                 : keys.ids[a] < keys.ids[b];
}

size_t TimeOrder::placeOf(Slot slot, size_t first, size_t last, const Keys &keys) const
{
    const auto sameDate = std::equal_range(m_keys.begin() + qsizetype(first),
                                           m_keys.begin() + qsizetype(last), keyOf(slot, keys));
    const auto place = std::lower_bound(m_slots.begin() + (sameDate.first - m_keys.begin()),
                                        m_slots.begin() + (sameDate.second - m_keys.begin()), slot,
                                        [&](Slot a, Slot b) { return isBefore(a, b, keys); });
    return size_t(place - m_slots.begin());
}

std::vector<Slot> TimeOrder::sorted(std::vector<Slot> slots, const Keys &keys) const
{
    std::ranges::sort(slots, [&](Slot a, Slot b) {
        const quint32 keyOfA = keyOf(a, keys);
        const quint32 keyOfB = keyOf(b, keys);
        return keyOfA == keyOfB ? isBefore(a, b, keys) : keyOfA < keyOfB;
    });
    return slots;
}

void TimeOrder::rebuild(const Bitmap &live, const Keys &keys)
{
    m_slots.clear();
    m_slots.reserve(size_t(live.count()));
    live.forEach([this](Slot slot) { m_slots.push_back(slot); });
    std::vector<KeyedSlot> items(m_slots.size());
    std::ranges::transform(m_slots, items.begin(),
                           [&](Slot slot) { return KeyedSlot{keyOf(slot, keys), slot}; });
    radixSort(items, DateColumn::keyBits);
    orderByIds(items, keys);
    m_keys.resize(items.size());
    std::ranges::transform(items, m_slots.begin(), &KeyedSlot::slot);
    std::ranges::transform(items, m_keys.begin(), &KeyedSlot::key);
}

// Those of one date. Slots are given out in the order of ids, or lie as the timeline does, so that
// they stand in order or in the opposite one.
void TimeOrder::orderByIds(std::vector<KeyedSlot> &items, const Keys &keys) const
{
    const auto isFirst = [&](const KeyedSlot &a, const KeyedSlot &b) {
        return isBefore(a.slot, b.slot, keys);
    };
    const auto isLast = [&](const KeyedSlot &a, const KeyedSlot &b) { return isFirst(b, a); };
    const auto isOtherDate = [](const KeyedSlot &a, const KeyedSlot &b) { return a.key != b.key; };
    for (auto first = items.begin(); first != items.end();) {
        auto last = std::adjacent_find(first, items.end(), isOtherDate);
        if (last != items.end())
            ++last;
        if (std::is_sorted(first, last, isLast))
            std::reverse(first, last);
        else if (!std::is_sorted(first, last, isFirst))
            std::sort(first, last, isFirst);
        first = last;
    }
}

void TimeOrder::rename(const std::vector<Slot> &renamed)
{
    for (Slot &slot : m_slots)
        slot = renamed[slot];
}

void TimeOrder::remove(const std::vector<Slot> &slots, const Keys &keys)
{
    size_t read = 0;
    size_t write = 0;
    const auto moveUpTo = [&](size_t end) {
        const auto move = [&](auto &from) {
            std::move(from.begin() + qsizetype(read), from.begin() + qsizetype(end),
                      from.begin() + qsizetype(write));
        };
        if (write != read) {
            move(m_slots);
            move(m_keys);
        }
        write += end - read;
    };
    for (const Slot slot : sorted(slots, keys)) {
        const size_t place = placeOf(slot, read, m_slots.size(), keys);
        assert(place < m_slots.size() && m_slots[place] == slot);
        moveUpTo(place);
        read = place + 1;
    }
    moveUpTo(m_slots.size());
    m_slots.resize(write);
    m_keys.resize(write);
}

void TimeOrder::insert(const std::vector<Slot> &slots, const Keys &keys)
{
    size_t rest = m_slots.size();
    size_t write = rest + slots.size();
    m_slots.resize(write);
    m_keys.resize(write);
    for (const Slot slot : sorted(slots, keys) | std::views::reverse) {
        const size_t place = placeOf(slot, 0, rest, keys);
        const auto moveBack = [&](auto &from) {
            std::move_backward(from.begin() + qsizetype(place), from.begin() + qsizetype(rest),
                               from.begin() + qsizetype(write));
        };
        moveBack(m_slots);
        moveBack(m_keys);
        write -= rest - place + 1;
        m_slots[write] = slot;
        m_keys[write] = keyOf(slot, keys);
        rest = place;
    }
}

} // namespace acervo

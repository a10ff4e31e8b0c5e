#include "timeorder.h"

#include <ranges>

namespace acervo {

namespace {

struct Keyed
{
    quint32 key;
    Slot slot;
};

// Least significant digit first. Stable: what has one key stays as it stands.
void radixSort(std::vector<Keyed> &items)
{
    constexpr int digitBits = 9;
    constexpr quint32 digits = 1 << digitBits;
    std::vector<Keyed> sorted(items.size());
    for (int shift = 0; shift < DateColumn::keyBits; shift += digitBits) {
        std::array<quint32, digits + 1> starts{};
        for (const Keyed &item : items)
            ++starts[(item.key >> shift) % digits + 1];
        for (quint32 digit = 0; digit < digits; ++digit)
            starts[digit + 1] += starts[digit];
        for (const Keyed &item : items)
            sorted[starts[(item.key >> shift) % digits]++] = item;
        items.swap(sorted);
    }
}

} // namespace

struct TimeOrder::Less
{
    Direction direction;
    const Keys &keys;

    quint32 key(Slot slot) const
    {
        return direction == Direction::NewestFirst ? keys.dates.newestKey(slot)
                                                   : keys.dates.oldestKey(slot);
    }
    bool byId(Slot a, Slot b) const
    {
        return direction == Direction::NewestFirst ? keys.ids[a] > keys.ids[b]
                                                   : keys.ids[a] < keys.ids[b];
    }
    bool operator()(Slot a, Slot b) const
    {
        const quint32 keyOfA = key(a);
        const quint32 keyOfB = key(b);
        return keyOfA == keyOfB ? byId(a, b) : keyOfA < keyOfB;
    }
};

void TimeOrder::rebuild(const Bitmap &live, const Keys &keys)
{
    const Less less{m_direction, keys};
    m_slots.clear();
    m_slots.reserve(size_t(live.count()));
    live.forEach([this](Slot slot) { m_slots.push_back(slot); });
    // Articles are mostly loaded by id, so that this is mostly done already.
    if (m_direction == Direction::NewestFirst)
        std::ranges::reverse(m_slots);
    const auto byId = [&](Slot a, Slot b) { return less.byId(a, b); };
    if (!std::ranges::is_sorted(m_slots, byId))
        std::ranges::sort(m_slots, byId);

    std::vector<Keyed> items(m_slots.size());
    std::ranges::transform(m_slots, items.begin(),
                           [&](Slot slot) { return Keyed{less.key(slot), slot}; });
    radixSort(items);
    std::ranges::transform(items, m_slots.begin(), &Keyed::slot);
}

void TimeOrder::remove(std::vector<Slot> slots, const Keys &keys)
{
    const Less less{m_direction, keys};
    std::ranges::sort(slots, less);
    auto write = m_slots.begin();
    auto read = m_slots.begin();
    for (const Slot slot : slots) {
        const auto found = std::lower_bound(read, m_slots.end(), slot, less);
        assert(found != m_slots.end() && *found == slot);
        write = write == read ? found : std::move(read, found, write);
        read = found + 1;
    }
    m_slots.erase(std::move(read, m_slots.end(), write), m_slots.end());
}

void TimeOrder::insert(std::vector<Slot> slots, const Keys &keys)
{
    const Less less{m_direction, keys};
    std::ranges::sort(slots, less);
    auto rest = qsizetype(m_slots.size());
    m_slots.resize(m_slots.size() + slots.size());
    auto write = m_slots.end();
    for (const Slot slot : slots | std::views::reverse) {
        const auto end = m_slots.begin() + rest;
        const auto found = std::upper_bound(m_slots.begin(), end, slot, less);
        write = std::move_backward(found, end, write);
        *--write = slot;
        rest = found - m_slots.begin();
    }
}

} // namespace acervo

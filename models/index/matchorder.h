// The rows of the timeline: what matches, in the query's order. Pure; the search thread.
#pragma once

#include "evaluator.h"

#include <span>
#include <vector>

namespace acervo {

// By Relevance (relevance.h), Title (titleorder.h), Collection and Unread (unreadorder.h) they come
// as by Newest: that is how these rank equal ones. `limit` < 0: all.
std::vector<Slot> orderedMatches(const Columns &columns, const Evaluation &evaluation,
                                 qsizetype limit = -1);

namespace matchorder {

inline constexpr Slot word = 64; // slots in a word of a bitmap

// Whether the next slots are those of a whole word, upwards (1) or downwards (-1). All are
// compared: that is vectorised.
template <int step>
bool isWord(std::span<const Slot> next)
{
    constexpr Slot first = step > 0 ? 0 : word - 1;
    if (next.size() < word || next.front() % word != first)
        return false;
    Slot differences = 0;
    for (int i = 0; i < int(word); ++i)
        differences |= next[size_t(i)] ^ (next.front() + Slot(step * i));
    return differences == 0;
}

} // namespace matchorder

// `take` is given each of the slots in `order` that match, until it says false. In columns that lie
// by time (Columns::layByTime) the order is runs of slots: of those only what matches is looked at.
template <typename Function>
void forEachMatch(std::span<const Slot> order, const Bitmap &matches, Function take)
{
    using matchorder::word;
    for (size_t place = 0; place < order.size();) {
        const Slot slot = order[place];
        const Slot first = slot / word * word;
        quint64 bits = matches.words()[slot / word];
        const bool isUp = matchorder::isWord<1>(order.subspan(place));
        if (!isUp && !matchorder::isWord<-1>(order.subspan(place))) {
            if (matches.test(slot) && !take(slot))
                return;
            ++place;
            continue;
        }
        while (bits != 0) {
            const int bit = isUp ? std::countr_zero(bits) : int(word) - 1 - std::countl_zero(bits);
            bits &= ~(quint64(1) << bit);
            if (!take(first + Slot(bit)))
                return;
        }
        place += word;
    }
}

} // namespace acervo

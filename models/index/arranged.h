// Puts the cells of a column in another order. Pure.
#pragma once

#include "bitmap.h"

#include <algorithm>
#include <vector>

namespace acervo {

// The cells of the slots in `order`, in that order.
template <typename Cell>
std::vector<Cell> arranged(const std::vector<Cell> &cells, const std::vector<Slot> &order)
{
    std::vector<Cell> out(order.size());
    std::ranges::transform(order, out.begin(), [&](Slot slot) { return cells[slot]; });
    return out;
}

} // namespace acervo

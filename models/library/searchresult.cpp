#include "searchresult.h"

#include <algorithm>
#include <ranges>

namespace acervo {

bool SearchResult::isByDate() const
{
    return query.sort == SortOrder::Newest || query.sort == SortOrder::Oldest;
}

PartialDate SearchResult::dateAt(qsizetype row) const
{
    return row >= 0 && row < dates.size() ? dates.at(row) : PartialDate();
}

// The first row for which `isBefore` does not hold; it holds for none behind that.
qsizetype SearchResult::partition(const std::function<bool(qsizetype row)> &isBefore) const
{
    const auto rows = std::views::iota(qsizetype(0), dates.size());
    return std::ranges::partition_point(rows, isBefore) - rows.begin();
}

std::optional<qsizetype> SearchResult::rowAtDate(const PartialDate &date) const
{
    if (!isByDate())
        return {};
    const bool isNewestFirst = query.sort == SortOrder::Newest;
    const qsizetype row = partition([&](qsizetype at) {
        const PartialDate known = dates.at(at);
        if (!known.isKnown() || !date.isKnown())
            return known.isKnown();
        return isNewestFirst ? known.firstDay() > date.lastDay()
                             : known.lastDay() < date.firstDay();
    });
    return row < dates.size() ? std::optional(row) : std::nullopt;
}

} // namespace acervo

#include "matchorder.h"

namespace acervo {

namespace {

std::vector<Slot> byTime(std::span<const Slot> order, const Bitmap &matches, size_t limit)
{
    if (limit == 0)
        return {};
    std::vector<Slot> found;
    found.reserve(limit);
    forEachMatch(order, matches, [&](Slot slot) {
        found.push_back(slot);
        return found.size() < limit;
    });
    return found;
}

// What came last stands first.
std::vector<Slot> byAdded(const Columns &columns, const Bitmap &matches, size_t limit)
{
    std::vector<Slot> found;
    matches.forEach([&](Slot slot) { found.push_back(slot); });
    const auto isLater = [&](Slot a, Slot b) {
        return std::pair(columns.addedAt(a), columns.idAt(a)) >
               std::pair(columns.addedAt(b), columns.idAt(b));
    };
    std::ranges::partial_sort(found, found.begin() + qsizetype(limit), isLater);
    found.resize(limit);
    return found;
}

} // namespace

std::vector<Slot> orderedMatches(const Columns &columns, const Evaluation &evaluation,
                                 qsizetype limit)
{
    const qsizetype count = evaluation.matches.count();
    const size_t wanted = size_t(limit < 0 ? count : qMin(count, limit));
    switch (evaluation.query.sort) {
    case SortOrder::Oldest:
        return byTime(columns.oldestFirst(), evaluation.matches, wanted);
    case SortOrder::Added:
        return byAdded(columns, evaluation.matches, wanted);
    case SortOrder::Newest:
    case SortOrder::Relevance:
    case SortOrder::Title:
    case SortOrder::Collection:
    case SortOrder::Unread:
        break;
    }
    return byTime(columns.newestFirst(), evaluation.matches, wanted);
}

} // namespace acervo

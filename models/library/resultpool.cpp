#include "resultpool.h"

#include <algorithm>
#include <utility>

namespace acervo {

std::shared_ptr<SearchResult> ResultPool::make()
{
    SearchResult before = std::move(*m_spares->take());
    auto made = std::make_unique<SearchResult>();
    made->articles = std::move(before.articles);
    made->articles.clear();
    made->dates = std::move(before.dates);
    made->dates.clear();
    return {made.release(), [spares = m_spares](SearchResult *result) {
                spares->give(std::unique_ptr<SearchResult>(result));
            }};
}

std::unique_ptr<SearchResult> ResultPool::Spares::take()
{
    const std::scoped_lock lock(mutex);
    if (results.empty())
        return std::make_unique<SearchResult>();
    const auto roomiest = std::ranges::max_element(
        results, {}, [](const auto &result) { return result->articles.capacity(); });
    auto result = std::move(*roomiest);
    results.erase(roomiest);
    return result;
}

void ResultPool::Spares::give(std::unique_ptr<SearchResult> result)
{
    const std::scoped_lock lock(mutex);
    if (results.size() < mostSpares)
        results.push_back(std::move(result));
}

} // namespace acervo

#include "idranges.h"

#include <algorithm>

namespace acervo {

void IdRanges::add(ArticleId id) { add(number(id), number(id)); }

void IdRanges::add(const IdRanges &other)
{
    for (const auto &[first, last] : other.m_lastByFirst)
        add(first, last);
}

bool IdRanges::contains(ArticleId id) const
{
    const auto next = m_lastByFirst.upper_bound(number(id));
    return next != m_lastByFirst.begin() && std::prev(next)->second >= number(id);
}

QList<IdRange> IdRanges::list() const
{
    QList<IdRange> ranges;
    for (const auto &[first, last] : m_lastByFirst)
        ranges.append({.first = ArticleId{first}, .last = ArticleId{last}});
    return ranges;
}

void IdRanges::add(qint64 first, qint64 last)
{
    auto next = m_lastByFirst.upper_bound(first);
    if (next != m_lastByFirst.begin() && std::prev(next)->second >= first - 1) {
        --next;
        first = next->first;
    }
    while (next != m_lastByFirst.end() && next->first <= last + 1) {
        last = std::max(last, next->second);
        next = m_lastByFirst.erase(next);
    }
    m_lastByFirst.emplace(first, last);
}

} // namespace acervo

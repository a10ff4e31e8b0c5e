#include "identitybacklog.h"

#include <algorithm>

namespace acervo {

void IdentityBacklog::add(ArticleId article, const QList<qint64> &keys)
{
    for (const qint64 key : keys)
        m_entries.push_back({.key = key, .article = article});
    m_isSorted = false;
}

std::span<const IdentityBacklog::Entry> IdentityBacklog::next()
{
    if (!m_isSorted)
        std::ranges::sort(m_entries.begin() + qsizetype(m_next), m_entries.end());
    m_isSorted = true;
    const auto rest = std::span(std::as_const(m_entries)).subspan(m_next);
    return rest.first(std::min(rest.size(), atOnce));
}

void IdentityBacklog::dropNext()
{
    m_next = std::min(m_entries.size(), m_next + atOnce);
    if (m_next == m_entries.size()) {
        m_entries = {};
        m_next = 0;
    }
}

} // namespace acervo

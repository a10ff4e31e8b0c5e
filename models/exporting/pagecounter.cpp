#include "pagecounter.h"

namespace acervo {

void PageCounter::addPart(std::span<const LineMeasure> lines)
{
    m_begins.push_back(m_added);
    m_added += lines.size();
    m_flow.add(lines);
    while (const auto count = m_flow.nextPage())
        endPage(*count);
}

void PageCounter::finish()
{
    if (m_added > m_ended)
        endPage(m_added - m_ended);
}

void PageCounter::endPage(std::size_t lines)
{
    m_starts.push_back(nextStart());
    m_ended += lines;
    while (!m_begins.empty() && m_begins.front() < m_ended) {
        m_partPages.push_back(m_pages);
        m_lastBegin = m_begins.front();
        m_begins.pop_front();
    }
    ++m_pages;
}

PageStart PageCounter::nextStart() const
{
    const std::size_t part = m_partPages.size();
    if (!m_begins.empty() && m_begins.front() == m_ended)
        return {.part = part};
    return {.part = part - 1, .line = m_ended - m_lastBegin};
}

} // namespace acervo

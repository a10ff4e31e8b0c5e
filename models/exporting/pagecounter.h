// PageCounter finds the page on which each part of a column begins, and remembers no lines. Pure.
#pragma once

#include "paginator.h"

#include <deque>

namespace acervo {

// The first line of a page.
struct PageStart
{
    std::size_t part = 0;
    std::size_t line = 0; // of the part

    bool operator==(const PageStart &) const = default;
};

class PageCounter
{
public:
    explicit PageCounter(double pageHeight)
        : m_flow(pageHeight)
    {}

    void addPart(std::span<const LineMeasure> lines);
    // Ends the column.
    void finish();

    int pages() const { return m_pages; }
    // 0-based, of every part whose page is complete: all of them after finish().
    const std::vector<int> &partPages() const { return m_partPages; }
    // Of every page that is complete.
    const std::vector<PageStart> &starts() const { return m_starts; }

private:
    void endPage(std::size_t lines);
    PageStart nextStart() const;

    PageFlow m_flow;
    std::deque<std::size_t> m_begins; // line numbers of the parts whose page is not known yet
    std::size_t m_added = 0;          // lines
    std::size_t m_ended = 0;          // lines on pages that are complete
    std::size_t m_lastBegin = 0;      // line number of the last part whose page is known
    int m_pages = 0;
    std::vector<int> m_partPages;
    std::vector<PageStart> m_starts;
};

} // namespace acervo

// Where a column of lines is cut into pages. Pure; any thread.
#pragma once

#include <QtTypes>

#include <optional>
#include <span>
#include <vector>

namespace acervo {

// What the paginator knows of a line. Lengths are points.
struct LineMeasure
{
    float gap = 0; // white space above it, which falls away at the top of a page
    float height = 0;
    float repeated = 0; // what stands above it once more where it begins a page
    quint32 lineInParagraph = 0;
    quint32 linesInParagraph = 1;
    // So many of the lines that follow must stand on the same page, as far as the section has them.
    quint8 keepNext = 0;
    bool startsSection = false; // an article's first line: what was kept before it is complete
    bool startsPage = false;

    bool operator==(const LineMeasure &) const = default;
};

// How many of the first lines make one page of this height; none when all of them fit, so that
// lines yet to come may follow on the same page. Never 0.
// A page ends before a line that starts one. Otherwise it ends neither after a heading or within
// `keepNext` of it, nor after the first line of a paragraph, nor before its last. Where no such
// place exists the paragraph's rule holds, then none.
std::optional<std::size_t> pageBreak(std::span<const LineMeasure> lines, double height);

// Cuts a column that grows at its end.
class PageFlow
{
public:
    explicit PageFlow(double pageHeight)
        : m_height(pageHeight)
    {}

    void add(std::span<const LineMeasure> lines);
    // The number of lines of the next page that is complete.
    std::optional<std::size_t> nextPage();
    // The lines that are left: those of the last page once nextPage() has no more.
    std::size_t linesLeft() const { return m_lines.size() - m_first; }
    // Their heights and gaps, as they stand on that page.
    double heightLeft() const;

private:
    double m_height;
    std::vector<LineMeasure> m_lines;
    std::size_t m_first = 0;
};

} // namespace acervo

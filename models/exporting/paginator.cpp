#include "paginator.h"

namespace acervo {

namespace {

bool keepsHeading(std::span<const LineMeasure> lines, std::size_t before)
{
    if (lines[before].startsSection)
        return true;
    for (std::size_t i = before; i-- > 0;) {
        const std::size_t following = before - 1 - i; // lines after i that stay on the page
        if (lines[i].keepNext > following)
            return false;
        // No line asks for more than 255 to follow it; in practice two.
        if (lines[i].startsSection || following >= 8)
            break;
    }
    return true;
}

bool keepsParagraph(const LineMeasure &line)
{
    if (line.linesInParagraph < 2)
        return true;
    return line.lineInParagraph != 1 && line.lineInParagraph + 1 != line.linesInParagraph;
}

// The number of lines that fit, or none when all do.
std::optional<std::size_t> fitting(std::span<const LineMeasure> lines, double height)
{
    double used = lines.empty() ? 0 : lines.front().repeated;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        used += lines[i].height + (i == 0 ? 0 : lines[i].gap);
        if (used > height + 0.01)
            return std::max<std::size_t>(i, 1);
    }
    return std::nullopt;
}

// The line after the first one that starts a page; the end where there is none.
std::size_t nextStart(std::span<const LineMeasure> lines)
{
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].startsPage)
            return i;
    }
    return lines.size();
}

} // namespace

std::optional<std::size_t> pageBreak(std::span<const LineMeasure> lines, double height)
{
    const std::size_t end = nextStart(lines);
    const auto most = fitting(lines.first(end), height);
    if (!most || *most >= end)
        return end < lines.size() ? std::optional(end) : std::nullopt;
    for (std::size_t at = *most; at > 0; --at) {
        if (keepsHeading(lines, at) && keepsParagraph(lines[at]))
            return at;
    }
    for (std::size_t at = *most; at > 0; --at) {
        if (keepsParagraph(lines[at]))
            return at;
    }
    return most;
}

void PageFlow::add(std::span<const LineMeasure> lines)
{
    m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(m_first));
    m_first = 0;
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
}

std::optional<std::size_t> PageFlow::nextPage()
{
    const auto count = pageBreak(std::span(m_lines).subspan(m_first), m_height);
    if (count)
        m_first += *count;
    return count;
}

double PageFlow::heightLeft() const
{
    double height = linesLeft() > 0 ? m_lines[m_first].repeated : 0;
    for (std::size_t i = m_first; i < m_lines.size(); ++i)
        height += m_lines[i].height + (i == m_first ? 0 : m_lines[i].gap);
    return height;
}

} // namespace acervo

// PartMeasures keeps what the paginator knows of many parts, one after the other. Value; any
// thread.
#pragma once

#include "linebox.h"

#include <span>

namespace acervo {

inline std::vector<LineMeasure> measuresOf(std::span<const LineBox> lines)
{
    std::vector<LineMeasure> measures;
    measures.reserve(lines.size());
    for (const LineBox &line : lines)
        measures.push_back(line.measure);
    return measures;
}

class PartMeasures
{
public:
    void add(std::span<const LineMeasure> lines)
    {
        m_lines.insert(m_lines.end(), lines.begin(), lines.end());
        m_ends.push_back(m_lines.size());
    }
    std::vector<LineMeasure> at(qsizetype part) const
    {
        const auto i = static_cast<std::size_t>(part);
        const auto begin = m_lines.begin();
        return {begin + static_cast<std::ptrdiff_t>(m_ends[i]),
                begin + static_cast<std::ptrdiff_t>(m_ends[i + 1])};
    }

private:
    std::vector<LineMeasure> m_lines;
    std::vector<std::size_t> m_ends{0};
};

} // namespace acervo

#include "galley.h"

#include <cairo.h>

namespace acervo {

namespace {

// A heading of more lines than this may be broken in its first ones.
constexpr std::size_t kLongestKept = 8;

} // namespace

void Galley::open(const char *tag, const QByteArray &attributes)
{
    m_opens.push_back({tag, attributes});
}

void Galley::close()
{
    if (!m_opens.empty())
        m_opens.pop_back();
    else if (!m_lines.empty())
        ++m_lines.back().parts.back().closes;
}

void Galley::space(double gap) { m_gap = std::max(m_gap, gap); }

void Galley::addLine(LineBox line)
{
    // The elements that are waiting begin with what stands first in the line.
    for (auto part = m_hanging.rbegin(); part != m_hanging.rend(); ++part)
        line.parts.insert(line.parts.begin(), std::move(*part));
    m_hanging.clear();
    std::vector<StructureMark> &opens = line.parts.front().opens;
    opens.insert(opens.begin(), m_opens.begin(), m_opens.end());
    m_opens.clear();
    line.backings.insert(line.backings.end(), m_backings.begin(), m_backings.end());
    if (!m_lines.empty())
        line.measure.gap = std::max(line.measure.gap, static_cast<float>(m_gap));
    m_gap = 0;
    m_lines.push_back(std::move(line));
}

void Galley::add(std::vector<LineBox> lines)
{
    for (LineBox &line : lines)
        addLine(std::move(line));
}

void Galley::add(const char *tag, std::vector<LineBox> lines)
{
    if (lines.empty())
        return;
    open(tag);
    add(std::move(lines));
    close();
}

const char *headingTag(int level)
{
    static constexpr const char *kTags[] = {"H1", "H2", "H3", "H4", "H5", "H6"};
    return kTags[std::clamp(level, 1, 6) - 1];
}

void putInto(const char *tag, const QByteArray &name, std::vector<LineBox> &lines)
{
    LinePart &first = lines.front().parts.front();
    first.opens.push_back({tag});
    if (!name.isEmpty()) {
        first.opens.push_back({CAIRO_TAG_DEST, "name='" + name + '\''});
        ++first.closes;
    }
    ++lines.back().parts.back().closes;
}

void setLink(const QByteArray &link, LineBox &line)
{
    for (LinePart &part : line.parts) {
        for (GlyphRun &run : part.runs)
            run.link = link;
    }
}

void keepWithNext(std::vector<LineBox> &lines)
{
    const std::size_t first = lines.size() > kLongestKept ? lines.size() - kLongestKept : 0;
    for (std::size_t i = first; i < lines.size(); ++i)
        lines[i].measure.keepNext = 2;
}

} // namespace acervo

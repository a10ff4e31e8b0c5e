#include "pageseries.h"

namespace acervo {

PageSeries::PageSeries(PagePainter &painter, Typesetter &typesetter, const DossierTheme &theme,
                       QString header, std::function<QString(int)> footer)
    : m_painter(painter)
    , m_typesetter(typesetter)
    , m_theme(theme)
    , m_header(std::move(header))
    , m_footer(std::move(footer))
    , m_flow(theme.page.columnHeight)
{}

void PageSeries::addBarePage(const std::vector<LineBox> &lines, double top)
{
    m_painter.beginPage();
    m_painter.paint(lines, top, {}, {});
    ++m_pages;
}

void PageSeries::add(std::vector<LineBox> lines)
{
    std::vector<LineMeasure> measures;
    measures.reserve(lines.size());
    for (LineBox &line : lines)
        measures.push_back(line.measure);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()),
                   std::make_move_iterator(lines.end()));
    m_flow.add(measures);
    std::size_t first = 0;
    while (const auto count = m_flow.nextPage()) {
        paintPage(std::span(m_lines).subspan(first, *count));
        first += *count;
    }
    m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(first));
}

void PageSeries::endColumn()
{
    if (!m_lines.empty())
        paintPage(m_lines);
    m_lines.clear();
    m_flow = PageFlow(m_theme.page.columnHeight);
}

void PageSeries::paintPage(std::span<const LineBox> lines)
{
    ++m_pages;
    m_painter.beginPage();
    const Measure left{.width = m_theme.page.columnWidth, .maxLines = 1};
    Measure right = left;
    right.toTheRight = true;
    const auto header = m_typesetter.set({{.text = m_header}}, m_theme.running, left);
    const auto footer = m_typesetter.set({{.text = m_footer(m_pages)}}, m_theme.running, right);
    m_painter.paint(lines, m_theme.page.top, header, footer);
}

} // namespace acervo

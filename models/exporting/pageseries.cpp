#include "pageseries.h"

namespace acervo {

PageSeries::PageSeries(PagePainter &painter, const RunningLines &running, const DossierTheme &theme)
    : m_painter(painter)
    , m_running(running)
    , m_theme(theme)
    , m_flow(theme.page.columnHeight)
{}

void PageSeries::addBarePage(std::vector<LineBox> lines, double top)
{
    m_painter.beginPage();
    m_painter.paint({{.x = 0, .lines = std::move(lines)}}, top, {}, {});
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
    while (const auto count = m_flow.nextPage())
        addColumn(*count);
}

void PageSeries::endColumn(int columns, double step)
{
    if (!m_lines.empty())
        addColumn(m_lines.size());
    if (!m_columns.empty())
        paintPage();
    m_flow = PageFlow(m_theme.page.columnHeight);
    m_columnsOfPage = columns;
    m_step = step;
}

void PageSeries::addColumn(std::size_t lines)
{
    const auto end = m_lines.begin() + static_cast<std::ptrdiff_t>(lines);
    m_columns.push_back(
        {.x = m_step * static_cast<double>(m_columns.size()),
         .lines = {std::make_move_iterator(m_lines.begin()), std::make_move_iterator(end)}});
    m_lines.erase(m_lines.begin(), end);
    if (m_columns.size() == static_cast<std::size_t>(m_columnsOfPage))
        paintPage();
}

void PageSeries::paintPage()
{
    ++m_pages;
    m_painter.beginPage();
    m_painter.paint(m_columns, m_theme.page.top, m_running.header(), m_running.footer(m_pages));
    m_columns.clear();
}

} // namespace acervo

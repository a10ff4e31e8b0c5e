// PageSeries paints a growing column of lines as pages with header and footer. One thread.
#pragma once

#include "pagepainter.h"
#include "runninglines.h"

namespace acervo {

class PageSeries
{
public:
    // `running` stands on every page but the bare ones.
    PageSeries(PagePainter &painter, const RunningLines &running, const DossierTheme &theme);

    // A page of its own, without header and footer.
    void addBarePage(std::vector<LineBox> lines, double top);
    // Lines of the column; every page that is complete is painted.
    void add(std::vector<LineBox> lines);
    // Ends the column: what follows begins on a new page, which has so many columns, each `step`
    // to the right of the one before.
    void endColumn(int columns = 1, double step = 0);

    int pages() const { return m_pages; } // painted so far

private:
    void addColumn(std::size_t lines);
    void paintPage();

    PagePainter &m_painter;
    RunningLines m_running;
    const DossierTheme &m_theme;
    PageFlow m_flow;
    std::vector<LineBox> m_lines;      // not yet in a column
    std::vector<PageColumn> m_columns; // of the page that is not full yet
    int m_columnsOfPage = 1;
    double m_step = 0;
    int m_pages = 0;
};

} // namespace acervo

// PageSeries paints a growing column of lines as pages with header and footer. One thread.
#pragma once

#include "pagepainter.h"
#include "typesetter.h"

#include <functional>

namespace acervo {

class PageSeries
{
public:
    // `header` stands on every page but the bare ones; `footer` is the text of a page's number.
    PageSeries(PagePainter &painter, Typesetter &typesetter, const DossierTheme &theme,
               QString header, std::function<QString(int page)> footer);

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
    Typesetter &m_typesetter;
    const DossierTheme &m_theme;
    QString m_header;
    std::function<QString(int)> m_footer;
    PageFlow m_flow;
    std::vector<LineBox> m_lines;      // not yet in a column
    std::vector<PageColumn> m_columns; // of the page that is not full yet
    int m_columnsOfPage = 1;
    double m_step = 0;
    int m_pages = 0;
};

} // namespace acervo

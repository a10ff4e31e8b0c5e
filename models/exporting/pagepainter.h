// PagePainter paints a page's lines, with their structure, on a cairo context. One thread.
// The context keeps the structure: one painter and one context make a document.
#pragma once

#include "linebox.h"

#include <cairo.h>

#include <span>

namespace acervo {

// A page's lines, `x` to the right of where the text begins.
struct PageColumn
{
    double x = 0;
    std::vector<LineBox> lines;
};

class PagePainter
{
public:
    // `pictures` is asked for each as it is painted; the reference outlives this.
    PagePainter(cairo_t *cairo, const DossierTheme &theme, const PictureSupply &pictures);

    void open(const StructureMark &mark);
    void close();

    // Before each page, and after the last one: what is still open closes on that.
    void beginPage();
    void finish();

    // Header and footer stand outside the structure: readers of the text pass over them.
    void paint(const std::vector<PageColumn> &columns, double top, std::span<const LineBox> header,
               std::span<const LineBox> footer);

private:
    void paintLines(std::span<const LineBox> lines, double top);
    void paintBackings(std::span<const LineBox> lines, double top);
    void paintBacking(const Backing &backing, double top, double height);
    void paintRepeated(const LineBox &row, double top);
    void paintLoose(std::span<const LineBox> lines, double baseline);
    void paintLine(const LineBox &line, double baseline);
    void paintRun(const GlyphRun &run, double baseline);
    void paintMark(const GlyphRun &run, double baseline);
    void strike(const GlyphRun &run, double y, double thickness);
    void setInk(Ink ink);
    void setColour(const Colour &colour);

    cairo_t *m_cairo;
    const DossierTheme &m_theme;
    const PictureSupply &m_pictures;
    const bool m_isTagged; // a picture has no structure
    std::vector<const char *> m_open;
    double m_left = 0; // of the column that is painted
    bool m_hasPage = false;
};

} // namespace acervo

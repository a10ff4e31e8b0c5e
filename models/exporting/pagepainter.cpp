#include "pagepainter.h"

#include "fontbook.h"
#include "picturepainting.h"

namespace acervo {

namespace {

constexpr const char *kArtifact = "Artifact"; // PDF's name for what is not content

double repeatedHeight(const PageColumn &column)
{
    return column.lines.empty() ? 0 : column.lines.front().measure.repeated;
}

} // namespace

PagePainter::PagePainter(cairo_t *cairo, const DossierTheme &theme, const PictureSupply &pictures)
    : m_cairo(cairo)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_isTagged(cairo_surface_get_type(cairo_get_target(cairo)) == CAIRO_SURFACE_TYPE_PDF)
{}

void PagePainter::open(const StructureMark &mark)
{
    if (!m_isTagged)
        return;
    cairo_tag_begin(m_cairo, mark.tag, mark.attributes.constData());
    m_open.push_back(mark.tag);
}

void PagePainter::close()
{
    if (m_open.empty())
        return;
    cairo_tag_end(m_cairo, m_open.back());
    m_open.pop_back();
}

void PagePainter::setInk(Ink ink) { setColour(m_theme.colour(ink)); }

void PagePainter::setColour(const Colour &colour)
{
    cairo_set_source_rgb(m_cairo, colour.red, colour.green, colour.blue);
}

void PagePainter::paint(const std::vector<PageColumn> &columns, double top,
                        std::span<const LineBox> header, std::span<const LineBox> footer)
{
    open({kArtifact});
    m_left = m_theme.page.left;
    paintLoose(header, m_theme.page.headerBaseline);
    paintLoose(footer, m_theme.page.footerBaseline);
    for (const PageColumn &column : columns) {
        m_left = m_theme.page.left + column.x;
        paintBackings(column.lines, top + repeatedHeight(column));
        if (repeatedHeight(column) > 0)
            paintRepeated(column.lines.front(), top);
    }
    close();
    for (const PageColumn &column : columns) {
        m_left = m_theme.page.left + column.x;
        paintLines(column.lines, top + repeatedHeight(column));
    }
}

void PagePainter::paintLines(std::span<const LineBox> lines, double top)
{
    double y = top;
    for (const LineBox &line : lines) {
        y += &line == &lines.front() ? 0 : line.measure.gap;
        paintLine(line, y + line.baseline);
        y += line.measure.height;
    }
}

void PagePainter::beginPage()
{
    if (m_hasPage)
        cairo_show_page(m_cairo);
    m_hasPage = true;
}

// An element that closes after cairo's last page would give it one more.
void PagePainter::finish()
{
    while (!m_open.empty())
        close();
    if (m_hasPage)
        cairo_show_page(m_cairo);
    m_hasPage = false;
}

void PagePainter::paintLoose(std::span<const LineBox> lines, double baseline)
{
    for (const LineBox &line : lines) {
        for (const LinePart &part : line.parts) {
            for (const GlyphRun &run : part.runs)
                paintRun(run, baseline);
        }
    }
}

// Who reads the text has read them where the table begins.
void PagePainter::paintRepeated(const LineBox &row, double top)
{
    const LineBox &headings = *row.headings;
    for (const Backing &backing : row.backings) {
        if (backing.kind == Backing::Kind::Bar) // of what the table stands in
            paintBacking(backing, top, row.measure.repeated);
    }
    paintBackings(std::span(&headings, 1), top);
    for (const LinePart &part : headings.parts) {
        for (const GlyphRun &run : part.runs)
            paintRun(run, top + headings.baseline + run.y);
    }
}

void PagePainter::paintBackings(std::span<const LineBox> lines, double top)
{
    double y = top;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const LineBox &line = lines[i];
        const double gap = i == 0 ? 0 : line.measure.gap;
        if (line.ruleAbove && gap > 0)
            paintBacking({.kind = Backing::Kind::Rule, .width = m_theme.page.columnWidth}, y, gap);
        for (const Backing &backing : line.backings) {
            // What goes on from the line above also stands in the gap between them.
            const bool goesOn = i > 0 && std::ranges::find(lines[i - 1].backings, backing) !=
                                             lines[i - 1].backings.end();
            const double above = goesOn ? gap : 0;
            paintBacking(backing, y + gap - above, line.measure.height + above);
        }
        y += gap + line.measure.height;
    }
}

void PagePainter::paintBacking(const Backing &backing, double top, double height)
{
    constexpr double hairline = 0.5;
    constexpr double bar = 1.5;
    constexpr double padding = 4; // of a band, above and below its text
    const double x = m_left + backing.x;
    setInk(backing.ink);
    switch (backing.kind) {
    case Backing::Kind::Bar:
        cairo_rectangle(m_cairo, x, top, backing.width > 0 ? backing.width : bar, height);
        break;
    case Backing::Kind::Band:
        cairo_rectangle(m_cairo, x, top - padding, backing.width, height + 2 * padding);
        break;
    case Backing::Kind::Rule:
        cairo_rectangle(m_cairo, x, top + (height - hairline) / 2, backing.width, hairline);
        break;
    case Backing::Kind::Over:
        cairo_rectangle(m_cairo, x, top, backing.width, hairline);
        break;
    case Backing::Kind::Under:
        cairo_rectangle(m_cairo, x, top + height - hairline, backing.width, hairline);
        break;
    }
    cairo_fill(m_cairo);
}

void PagePainter::paintLine(const LineBox &line, double baseline)
{
    for (const LinePart &part : line.parts) {
        for (const StructureMark &mark : part.opens)
            open(mark);
        for (const PictureBox &box : part.pictures) {
            if (m_pictures)
                paintPicture(m_cairo, m_pictures(QString::fromLatin1(box.digest)), box,
                             {m_left, baseline});
        }
        for (const Shape &shape : part.shapes) {
            setInk(shape.ink);
            cairo_rectangle(m_cairo, m_left + shape.x, baseline + shape.y, shape.width,
                            shape.height);
            cairo_fill(m_cairo);
        }
        const QByteArray *link = nullptr; // of the run before
        for (const GlyphRun &run : part.runs) {
            if (link != nullptr && *link != run.link) {
                close();
                link = nullptr;
            }
            // A link without an area is one that cairo counts and does not write.
            if (link == nullptr && !run.link.isEmpty() && run.width > 0) {
                open({CAIRO_TAG_LINK, run.isExternal() ? "uri='" + run.link + '\''
                                                       : "dest='" + run.link.sliced(1) + '\''});
                link = &run.link;
            }
            paintRun(run, baseline + run.y);
        }
        if (link != nullptr)
            close();
        for (int i = 0; i < part.closes; ++i)
            close();
    }
}

// Seen without colours, too: the line below it is thicker than a link's.
void PagePainter::paintMark(const GlyphRun &run, double baseline)
{
    constexpr double above = 0.92; // of the size of the letters
    constexpr double below = 0.28;
    const double size = run.face->size();
    setColour(DossierTheme::wash(run.mark));
    cairo_rectangle(m_cairo, m_left + run.x, baseline - above * size, run.width,
                    (above + below) * size);
    cairo_fill(m_cairo);
    setColour(DossierTheme::line(run.mark));
    strike(run, baseline + below * size - 0.8, 0.8);
}

void PagePainter::paintRun(const GlyphRun &run, double baseline)
{
    if (run.mark != Mark::None)
        paintMark(run, baseline);
    setInk(run.ink);
    std::vector<cairo_glyph_t> glyphs = run.glyphs;
    for (cairo_glyph_t &glyph : glyphs) {
        glyph.x += m_left;
        glyph.y += baseline;
    }
    cairo_set_scaled_font(m_cairo, run.face->scaledFont());
    cairo_show_text_glyphs(
        m_cairo, run.text.constData(), static_cast<int>(run.text.size()), glyphs.data(),
        static_cast<int>(glyphs.size()), run.clusters.data(), static_cast<int>(run.clusters.size()),
        run.backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{});
    if (run.struck)
        strike(run, baseline - 3, 0.6);
    // Nothing is said by colour alone.
    if (run.isExternal())
        strike(run, baseline + 1.6, 0.35);
}

void PagePainter::strike(const GlyphRun &run, double y, double thickness)
{
    cairo_rectangle(m_cairo, m_left + run.x, y, run.width, thickness);
    cairo_fill(m_cairo);
}

} // namespace acervo

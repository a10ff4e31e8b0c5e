// LineBox is one line that has been set: glyphs at their places, and where it stands in the
// document's structure. A page is a list of them. Values; any thread. Lengths are points; x is
// measured from the left of the column, y from the line's baseline, downwards.
#pragma once

#include "dossiertheme.h"
#include "paginator.h"

#include <QByteArray>

#include <cairo.h>

#include <memory>
#include <vector>

namespace acervo {

class Face;

// Glyphs of one font, ink and link, with the text that they stand for.
struct GlyphRun
{
    const Face *face = nullptr; // of the FontBook that the line was set with
    QByteArray text;            // UTF-8
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters; // in the order of the text
    bool backward = false;                      // the glyphs stand in the reverse order
    double x = 0;
    double y = 0; // of its baseline, from the line's, downwards
    double width = 0;
    Ink ink = Ink::Text;
    Mark mark = Mark::None; // behind it
    bool struck = false;
    // A safe link (safelink.h), or # and the name of a place in the document; empty where there is
    // none.
    QByteArray link;

    bool isExternal() const { return !link.isEmpty() && link.front() != '#'; }
};

// An element of structure that opens: a tag of cairo's, with its attributes.
struct StructureMark
{
    const char *tag = nullptr;
    QByteArray attributes{};
};

// A rectangle that is content, as a bar of a chart; what only adorns the text is a Backing.
struct Shape
{
    double x = 0;
    double y = 0; // from the baseline, downwards
    double width = 0;
    double height = 0;
    Ink ink = Ink::Faint;

    bool operator==(const Shape &) const = default;
};

// A picture, by its digest (picture.h); what it shows stands in the structure.
struct PictureBox
{
    QByteArray digest;
    double x = 0;
    double y = 0; // of its top, from the baseline, downwards
    double width = 0;
    double height = 0;

    bool operator==(const PictureBox &) const = default;
};

// What opens, then pictures, shapes and glyphs, then so many elements that close.
struct LinePart
{
    std::vector<StructureMark> opens;
    std::vector<PictureBox> pictures{};
    std::vector<Shape> shapes;
    std::vector<GlyphRun> runs;
    int closes = 0;
};

// What stands behind a line, over its whole height. A band is a little higher than its lines.
struct Backing
{
    // Rule: one line at half height; Over and Under: one at the top, and at the bottom.
    enum class Kind : quint8 { Bar, Band, Rule, Over, Under };
    Kind kind = Kind::Bar;
    double x = 0;
    double width = 0; // of a bar: 0 is the usual one
    Ink ink = Ink::Faint;

    bool operator==(const Backing &) const = default;
};

struct LineBox
{
    LineMeasure measure;
    double baseline = 0; // below the line's top
    std::vector<LinePart> parts;
    std::vector<Backing> backings;
    bool ruleAbove = false; // in the middle of its gap, where the gap is there
    // The row of headings of its table; it stands above it where it begins a page.
    std::shared_ptr<const LineBox> headings{};
};

} // namespace acervo

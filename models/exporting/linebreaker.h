// Where a paragraph is broken into lines. Pango shapes it once, as one long line; here that line is
// cut: breaking it itself, pango shapes every line once more. One thread.
#pragma once

#include "glyphitems.h"

namespace acervo {

struct BrokenLine
{
    std::vector<GlyphItemPtr> items; // from left to right; none where the line is empty
    int begin = 0;                   // byte of the layout's text
    bool isRightToLeft = false;      // its paragraph
    bool beginsParagraph = false;
};

// What the lines have room for, in pango's units.
struct LineRoom
{
    int width = 0;
    int hang = 0;        // so much less have those that do not begin a paragraph
    bool goesOn = false; // the layout's text begins inside a paragraph
};

// Of a layout without a width. A line ends where a line may end, with a hyphen where the text wants
// one there; where not even one word fits, between two letters.
std::vector<BrokenLine> brokenLines(PangoLayout *layout, const LineRoom &room);

// Those that the layout has itself.
std::vector<BrokenLine> layoutLines(PangoLayout *layout);

} // namespace acervo

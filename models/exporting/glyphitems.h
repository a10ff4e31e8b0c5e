// What is done to pango's items, the pieces of a line that have one font and direction, before they
// are drawn. One thread.
#pragma once

#include <pango/pango.h>

#include <memory>
#include <span>
#include <vector>

namespace acervo {

struct GlyphItemDeleter
{
    void operator()(PangoGlyphItem *item) const { pango_glyph_item_free(item); }
};
using GlyphItemPtr = std::unique_ptr<PangoGlyphItem, GlyphItemDeleter>;

using GlyphItems = std::vector<GlyphItemPtr>;

// As a font has it; no glyph where it has none.
struct Hyphen
{
    PangoFont *font = nullptr;
    PangoGlyph glyph = 0;
    int width = 0;
};

Hyphen hyphenOf(PangoFont *font);

// Shows the hyphen at the end of an item.
void addHyphen(PangoGlyphItem &item, const char *text);

// Space at a line's end takes none.
void flattenSpaceAtEnd(PangoGlyphItem &item, const char *text);

// From the order of the text into the one that is seen.
void reorder(GlyphItems &items);

// Parts those that are seen from left to right at these bytes, ascending; where one is inside of a
// cluster, behind that. (An attribute would do, but pango copies all of a paragraph's for each item
// that it parts.)
void partItems(GlyphItems &items, const char *text, std::span<const int> bytes);

} // namespace acervo

// Between pango's items and Acervo's runs of glyphs. Pure; any thread.
#pragma once

#include "linebox.h"

#include <pango/pango.h>

#include <optional>

namespace acervo {

struct StyledText;

// Adds what this text looks like over the bytes [begin, end).
void addStyle(PangoAttrList *attributes, const StyledText &style, qsizetype begin, qsizetype end);

// The font's own glyph for a character; none where it has none.
std::optional<unsigned long> glyphOf(const PangoGlyphItem &item, char32_t character);

// The glyphs with their places and clusters; `text` is the whole layout's. Face and ink are left.
GlyphRun glyphsOf(const PangoGlyphItem &item, const char *text, double x);

// The bytes at which characters stand that no font has, last first.
std::vector<qsizetype> unknownCharacters(PangoLayout *layout);

} // namespace acervo

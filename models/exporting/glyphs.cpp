#include "glyphs.h"

#include "typesetter.h"

namespace acervo {

namespace {

double points(int pangoUnits) { return static_cast<double>(pangoUnits) / PANGO_SCALE; }

void insert(PangoAttrList *attributes, PangoAttribute *attribute, qsizetype begin, qsizetype end)
{
    attribute->start_index = static_cast<guint>(begin);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(attributes, attribute);
}

// One cluster of the text, as the indexes of its glyphs, low to high.
struct GlyphRange
{
    int first = 0;
    int last = 0; // exclusive
};

GlyphRange rangeOf(const PangoGlyphItemIter &iter, bool backward)
{
    if (backward)
        return {iter.end_glyph + 1, iter.start_glyph + 1};
    return {iter.start_glyph, iter.end_glyph};
}

// What is drawn for this glyph of the item; nothing where pango wants none. Of the spaces at a
// line's end it wants none, but whoever reads the text needs them between the words.
std::optional<unsigned long> drawnGlyph(const PangoGlyphItem &item, const char *text, int i)
{
    const PangoGlyph glyph = item.glyphs->glyphs[i].glyph;
    if (glyph == PANGO_GLYPH_EMPTY) {
        const bool isSpace = text[item.item->offset + item.glyphs->log_clusters[i]] == ' ';
        return isSpace ? glyphOf(item, U' ') : std::nullopt;
    }
    // Glyph 0 is the font's own box for what it does not have.
    return (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0 ? 0UL : glyph;
}

int drawnGlyphs(const PangoGlyphItem &item, const char *text, GlyphRange range)
{
    int count = 0;
    for (int i = range.first; i < range.last; ++i)
        count += drawnGlyph(item, text, i).has_value() ? 1 : 0;
    return count;
}

void addGlyphs(const PangoGlyphItem &item, const char *text, GlyphRun &run)
{
    const PangoGlyphString &glyphs = *item.glyphs;
    run.glyphs.reserve(static_cast<std::size_t>(glyphs.num_glyphs));
    double x = run.x;
    for (int i = 0; i < glyphs.num_glyphs; ++i) {
        const PangoGlyphGeometry &geometry = glyphs.glyphs[i].geometry;
        if (const auto glyph = drawnGlyph(item, text, i))
            run.glyphs.push_back(
                {*glyph, x + points(geometry.x_offset), points(geometry.y_offset)});
        x += points(geometry.width);
    }
    run.width = x - run.x;
}

void addClusters(const PangoGlyphItem &item, const char *text, GlyphRun &run)
{
    PangoGlyphItemIter iter;
    auto *it = const_cast<PangoGlyphItem *>(&item); // pango only reads it
    for (gboolean more = pango_glyph_item_iter_init_start(&iter, it, text); more;
         more = pango_glyph_item_iter_next_cluster(&iter)) {
        const int bytes = iter.end_index - iter.start_index;
        const int glyphs = drawnGlyphs(item, text, rangeOf(iter, run.backward));
        if (bytes > 0 || glyphs > 0)
            run.clusters.push_back({bytes, glyphs});
    }
}

void addUnknown(const PangoGlyphItem &item, const char *text, std::vector<qsizetype> &unknown)
{
    const bool hasUnknown = std::any_of(
        item.glyphs->glyphs, item.glyphs->glyphs + item.glyphs->num_glyphs,
        [](const PangoGlyphInfo &info) { return (info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0; });
    if (!hasUnknown)
        return;
    PangoGlyphItemIter iter;
    auto *it = const_cast<PangoGlyphItem *>(&item); // pango only reads it
    const bool backward = (item.item->analysis.level & 1) != 0;
    for (gboolean more = pango_glyph_item_iter_init_start(&iter, it, text); more;
         more = pango_glyph_item_iter_next_cluster(&iter)) {
        const GlyphRange range = rangeOf(iter, backward);
        for (int i = range.first; i < range.last; ++i) {
            const PangoGlyph glyph = item.glyphs->glyphs[i].glyph;
            if ((glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0 || glyph == PANGO_GLYPH_EMPTY)
                continue;
            for (const char *at = text + iter.start_index; at < text + iter.end_index;
                 at = g_utf8_next_char(at)) {
                if (g_utf8_get_char(at) == (glyph & ~PANGO_GLYPH_UNKNOWN_FLAG))
                    unknown.push_back(at - text);
            }
        }
    }
}

} // namespace

std::optional<unsigned long> glyphOf(const PangoGlyphItem &item, char32_t character)
{
    hb_codepoint_t glyph = 0;
    hb_font_t *font = pango_font_get_hb_font(item.item->analysis.font);
    if (hb_font_get_nominal_glyph(font, character, &glyph) == 0)
        return std::nullopt;
    return glyph;
}

std::vector<qsizetype> unknownCharacters(PangoLayout *layout)
{
    std::vector<qsizetype> unknown;
    const char *text = pango_layout_get_text(layout);
    for (const GSList *at = pango_layout_get_lines_readonly(layout); at != nullptr; at = at->next) {
        const auto *line = static_cast<const PangoLayoutLine *>(at->data);
        for (const GSList *run = line->runs; run != nullptr; run = run->next) {
            const auto &item = *static_cast<const PangoGlyphItem *>(run->data);
            if ((item.item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS) == 0)
                addUnknown(item, text, unknown);
        }
    }
    std::ranges::sort(unknown, std::greater());
    const auto rest = std::ranges::unique(unknown);
    unknown.erase(rest.begin(), rest.end());
    return unknown;
}

void addStyle(PangoAttrList *attributes, const StyledText &style, qsizetype begin, qsizetype end)
{
    if (style.bold)
        insert(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, end);
    if (style.italic)
        insert(attributes, pango_attr_style_new(PANGO_STYLE_ITALIC), begin, end);
    if (style.mono) {
        insert(attributes, pango_attr_family_new("Noto Sans Mono,monospace"), begin, end);
        insert(attributes, pango_attr_scale_new(0.88), begin, end);
    }
    // Who types an address or a line of code from paper would type the hyphen, too.
    if (style.mono || !style.link.isEmpty())
        insert(attributes, pango_attr_insert_hyphens_new(FALSE), begin, end);
    if (style.isUnbroken)
        insert(attributes, pango_attr_allow_breaks_new(FALSE), begin, end);
}

GlyphRun glyphsOf(const PangoGlyphItem &item, const char *text, double x)
{
    GlyphRun run;
    run.x = x;
    run.backward = (item.item->analysis.level & 1) != 0;
    addGlyphs(item, text, run);
    // What an ellipsis stands for is not in the document.
    if ((item.item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS) != 0) {
        run.text = QByteArrayLiteral("\xe2\x80\xa6");
        run.clusters.push_back(
            {static_cast<int>(run.text.size()), static_cast<int>(run.glyphs.size())});
        return run;
    }
    run.text = QByteArray(text + item.item->offset, item.item->length);
    addClusters(item, text, run);
    return run;
}

} // namespace acervo

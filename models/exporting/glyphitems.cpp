#include "glyphitems.h"

#include <algorithm>
#include <string_view>

namespace acervo {

namespace {

constexpr std::string_view kSoftHyphen = "\xc2\xad";

// Where clusters begin at these bytes or behind them; not the first one.
std::vector<int> clustersAt(PangoGlyphItem &item, const char *text, std::span<const int> bytes)
{
    std::vector<int> begins;
    const int offset = item.item->offset;
    auto next = std::ranges::upper_bound(bytes, offset);
    if (next == bytes.end() || *next >= offset + item.item->length ||
        (item.item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS) != 0)
        return begins;
    PangoGlyphItemIter iter;
    for (gboolean more = pango_glyph_item_iter_init_start(&iter, &item, text);
         more && next != bytes.end(); more = pango_glyph_item_iter_next_cluster(&iter)) {
        if (iter.start_index < *next)
            continue;
        begins.push_back(iter.start_index);
        next = std::upper_bound(next, bytes.end(), iter.start_index);
    }
    return begins;
}

} // namespace

Hyphen hyphenOf(PangoFont *font)
{
    hb_font_t *its = pango_font_get_hb_font(font);
    hb_codepoint_t glyph = 0;
    if (hb_font_get_nominal_glyph(its, U'\u2010', &glyph) == 0 &&
        hb_font_get_nominal_glyph(its, U'-', &glyph) == 0)
        return {.font = font};
    return {.font = font, .glyph = glyph, .width = hb_font_get_glyph_h_advance(its, glyph)};
}

// The glyph of a soft hyphen, or one more of the last cluster.
void addHyphen(PangoGlyphItem &item, const char *text)
{
    const Hyphen hyphen = hyphenOf(item.item->analysis.font);
    if (hyphen.glyph == 0 || item.glyphs->num_glyphs == 0)
        return;
    const bool backward = (item.item->analysis.level & 1) != 0;
    const std::string_view bytes(text + item.item->offset,
                                 static_cast<std::size_t>(item.item->length));
    PangoGlyphString &glyphs = *item.glyphs;
    int at = backward ? 0 : glyphs.num_glyphs - 1;
    if (!bytes.ends_with(kSoftHyphen) || glyphs.glyphs[at].glyph != PANGO_GLYPH_EMPTY) {
        const int cluster = glyphs.log_clusters[at];
        const int count = glyphs.num_glyphs;
        pango_glyph_string_set_size(&glyphs, count + 1);
        if (backward) {
            std::copy_backward(glyphs.glyphs, glyphs.glyphs + count, glyphs.glyphs + count + 1);
            std::copy_backward(glyphs.log_clusters, glyphs.log_clusters + count,
                               glyphs.log_clusters + count + 1);
        } else {
            at = count;
        }
        glyphs.glyphs[at] = {};
        glyphs.log_clusters[at] = cluster;
    }
    glyphs.glyphs[at].glyph = hyphen.glyph;
    glyphs.glyphs[at].geometry = {.width = hyphen.width, .x_offset = 0, .y_offset = 0};
}

void flattenSpaceAtEnd(PangoGlyphItem &item, const char *text)
{
    const std::string_view bytes(text + item.item->offset,
                                 static_cast<std::size_t>(item.item->length));
    const auto last = static_cast<int>(bytes.find_last_not_of(' ') + 1);
    for (int i = 0; i < item.glyphs->num_glyphs; ++i) {
        if (item.glyphs->log_clusters[i] >= last)
            item.glyphs->glyphs[i].geometry.width = 0;
    }
}

void reorder(GlyphItems &items)
{
    const auto level = [](const GlyphItemPtr &item) { return item->item->analysis.level; };
    if (std::ranges::all_of(items, [&](const auto &item) { return level(item) == 0; }))
        return;
    GList *logical = nullptr;
    for (const GlyphItemPtr &item : items)
        logical = g_list_append(logical, item->item);
    GList *visual = pango_reorder_items(logical);
    auto place = items.begin();
    for (const GList *at = visual; at != nullptr; at = at->next, ++place) {
        const auto its = std::find_if(
            place, items.end(), [at](const GlyphItemPtr &item) { return item->item == at->data; });
        std::iter_swap(place, its);
    }
    g_list_free(logical);
    g_list_free(visual);
}

void partItems(GlyphItems &items, const char *text, std::span<const int> bytes)
{
    GlyphItems parted;
    for (GlyphItemPtr &item : items) {
        const auto first = static_cast<std::ptrdiff_t>(parted.size());
        for (const int byte : clustersAt(*item, text, bytes))
            parted.emplace_back(
                pango_glyph_item_split(item.get(), text, byte - item->item->offset));
        parted.push_back(std::move(item));
        if ((parted.back()->item->analysis.level & 1) != 0)
            std::reverse(parted.begin() + first, parted.end());
    }
    items = std::move(parted);
}

} // namespace acervo

#include "linebreaker.h"

namespace acervo {

namespace {

// What can't be parted.
struct Cluster
{
    int byte = 0;
    int character = 0;
    int width = 0;
    bool isWhite = false;
    PangoFont *font = nullptr;
};

int widthOf(const PangoGlyphItem &item, const PangoGlyphItemIter &iter)
{
    const bool backward = (item.item->analysis.level & 1) != 0;
    const int first = backward ? iter.end_glyph + 1 : iter.start_glyph;
    const int last = backward ? iter.start_glyph + 1 : iter.end_glyph;
    int width = 0;
    for (int i = first; i < last; ++i)
        width += item.glyphs->glyphs[i].geometry.width;
    return width;
}

class LineBreaker
{
public:
    LineBreaker(PangoLayout *layout, const LineRoom &room)
        : m_text(pango_layout_get_text(layout))
        , m_attributes(pango_layout_get_log_attrs_readonly(layout, nullptr))
        , m_room(room)
    {}

    void addParagraph(const PangoLayoutLine &paragraph, std::vector<BrokenLine> &lines)
    {
        takeItems(paragraph);
        bool isFirst = paragraph.start_index > 0 || !m_room.goesOn;
        for (std::size_t begin = 0; begin < m_clusters.size() || begin == 0;) {
            const std::size_t end =
                lineEnd(begin, isFirst ? m_room.width : m_room.width - m_room.hang);
            BrokenLine &line = lines.emplace_back();
            line.begin = begin < m_clusters.size() ? m_clusters[begin].byte : paragraph.start_index;
            line.isRightToLeft = paragraph.resolved_dir == PANGO_DIRECTION_RTL;
            line.beginsParagraph = std::exchange(isFirst, false);
            line.items = itemsUntil(end);
            if (end >= m_clusters.size())
                break;
            begin = end;
        }
    }

private:
    // Copies of them, in the order of the text.
    void takeItems(const PangoLayoutLine &paragraph)
    {
        m_items.clear();
        m_next = 0;
        for (const GSList *at = paragraph.runs; at != nullptr; at = at->next)
            m_items.emplace_back(pango_glyph_item_copy(static_cast<PangoGlyphItem *>(at->data)));
        std::ranges::sort(m_items, {}, [](const auto &item) { return item->item->offset; });
        m_clusters.clear();
        for (const GlyphItemPtr &item : m_items)
            takeClusters(*item);
    }

    void takeClusters(PangoGlyphItem &item)
    {
        m_character +=
            static_cast<int>(g_utf8_pointer_to_offset(m_text + m_byte, m_text + item.item->offset));
        m_byte = item.item->offset;
        PangoGlyphItemIter iter;
        for (gboolean more = pango_glyph_item_iter_init_start(&iter, &item, m_text); more;
             more = pango_glyph_item_iter_next_cluster(&iter)) {
            const int character = m_character + iter.start_char;
            m_clusters.push_back({.byte = iter.start_index,
                                  .character = character,
                                  .width = widthOf(item, iter),
                                  .isWhite = m_attributes[character].is_white != 0,
                                  .font = item.item->analysis.font});
        }
    }

    // The cluster before which the line that begins with this one ends.
    std::size_t lineEnd(std::size_t begin, int room)
    {
        int width = 0;
        int white = 0; // of it, at the end
        std::size_t word = begin;
        std::size_t letter = begin;
        for (std::size_t i = begin; i < m_clusters.size(); ++i) {
            const PangoLogAttr &at = m_attributes[m_clusters[i].character];
            const bool isOver = width - white > room;
            if (isOver && word > begin)
                return word;
            if (i > begin && (at.is_line_break != 0 || at.is_char_break != 0)) {
                if (isOver && letter == begin) // not even one fits
                    return i;
                const bool isHyphened = at.break_inserts_hyphen != 0;
                const int hyphen = isHyphened ? hyphenWidth(m_clusters[i - 1].font) : 0;
                if (width - white + hyphen <= room)
                    (at.is_line_break != 0 ? word : letter) = i;
            }
            if (isOver && letter > begin)
                return letter;
            width += m_clusters[i].width;
            white = m_clusters[i].isWhite ? white + m_clusters[i].width : 0;
        }
        if (width - white <= room)
            return m_clusters.size();
        return word > begin ? word : letter > begin ? letter : m_clusters.size();
    }

    int hyphenWidth(PangoFont *font)
    {
        if (m_hyphen.font != font)
            m_hyphen = hyphenOf(font);
        return m_hyphen.width;
    }

    // Those that are not yet in a line, up to this cluster.
    std::vector<GlyphItemPtr> itemsUntil(std::size_t end)
    {
        std::vector<GlyphItemPtr> items;
        const bool isLast = end >= m_clusters.size();
        const int byte = isLast ? INT_MAX : m_clusters[end].byte;
        while (m_next < m_items.size() && m_items[m_next]->item->offset < byte) {
            GlyphItemPtr &item = m_items[m_next];
            if (isLast || item->item->offset + item->item->length <= byte) {
                items.push_back(std::move(item));
                ++m_next;
                continue;
            }
            items.emplace_back(
                pango_glyph_item_split(item.get(), m_text, byte - item->item->offset));
        }
        if (items.empty())
            return items;
        flattenSpaceAtEnd(*items.back(), m_text);
        if (!isLast && m_attributes[m_clusters[end].character].break_inserts_hyphen != 0)
            addHyphen(*items.back(), m_text);
        reorder(items);
        return items;
    }

    const char *m_text;
    const PangoLogAttr *m_attributes; // of each character
    const LineRoom &m_room;
    std::vector<GlyphItemPtr> m_items; // of the paragraph
    std::size_t m_next = 0;            // of these, the first that is not in a line
    std::vector<Cluster> m_clusters;
    Hyphen m_hyphen; // the last that was asked for
    int m_byte = 0;  // the last that was counted up to, and
    int m_character = 0;
};

} // namespace

std::vector<BrokenLine> brokenLines(PangoLayout *layout, const LineRoom &room)
{
    std::vector<BrokenLine> lines;
    LineBreaker breaker(layout, room);
    for (const GSList *at = pango_layout_get_lines_readonly(layout); at != nullptr; at = at->next)
        breaker.addParagraph(*static_cast<const PangoLayoutLine *>(at->data), lines);
    return lines;
}

std::vector<BrokenLine> layoutLines(PangoLayout *layout)
{
    std::vector<BrokenLine> lines;
    for (const GSList *at = pango_layout_get_lines_readonly(layout); at != nullptr; at = at->next) {
        const auto &its = *static_cast<const PangoLayoutLine *>(at->data);
        BrokenLine &line = lines.emplace_back();
        line.begin = its.start_index;
        line.isRightToLeft = its.resolved_dir == PANGO_DIRECTION_RTL;
        line.beginsParagraph = its.is_paragraph_start != 0;
        for (const GSList *run = its.runs; run != nullptr; run = run->next)
            line.items.emplace_back(
                pango_glyph_item_copy(static_cast<PangoGlyphItem *>(run->data)));
    }
    return lines;
}

} // namespace acervo

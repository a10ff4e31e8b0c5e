#include "typesetter.h"

#include "fontbook.h"
#include "fontfamilies.h"
#include "glyphs.h"
#include "linebreaker.h"
#include "settext.h"

#include <pango/pangoft2.h>

#include <cmath>

namespace acervo {

namespace {

// A paragraph is laid out in windows of so many bytes, each beginning with the last line of the
// one before: pango's time grows with the square of a long word.
constexpr qsizetype kWindow = 3 * 1024;

// Fonts of other scripts are taller than the voice's; so much is absorbed by the leading.
constexpr double kTallest = 1.12;

// Paper has no pixels to fit letters to.
void withoutHints(FcPattern *pattern, void *)
{
    FcPatternAddBool(pattern, FC_HINTING, FcFalse);
    FcPatternAddBool(pattern, FC_AUTOHINT, FcFalse);
    FcPatternAddInteger(pattern, FC_HINT_STYLE, FC_HINT_NONE);
}

// U+00AD: readers of the text put the word together again.
const QByteArray kSoftHyphen = QByteArrayLiteral("\xc2\xad");

// Whether the run ends with a hyphen that is not in the text.
bool isHyphenated(const GlyphRun &run)
{
    return !run.clusters.empty() && run.clusters.back().num_bytes == 0 &&
           run.clusters.back().num_glyphs == 1 && !run.backward;
}

double points(int pangoUnits) { return static_cast<double>(pangoUnits) / PANGO_SCALE; }

// Where a line begins, in whole units of pango's: at the side where its paragraph does, or at the
// other one.
double lineBegin(const Measure &measure, const BrokenLine &line)
{
    int width = 0;
    for (const GlyphItemPtr &item : line.items)
        width += pango_glyph_string_get_width(item->glyphs);
    const double hang = line.beginsParagraph ? 0 : measure.hang;
    double x = measure.x + (line.isRightToLeft ? 0 : hang);
    if (line.isRightToLeft != measure.toTheRight)
        x = measure.x + measure.width - points(width) - (line.isRightToLeft ? hang : 0);
    return std::floor(x * PANGO_SCALE) / PANGO_SCALE;
}

} // namespace

// A paragraph under way.
struct Typesetter::Source
{
    SetText text;
    const Voice &voice;
    const Measure &measure;
    PangoDirection direction = PANGO_DIRECTION_WEAK_LTR; // known from the first window on
};

struct Typesetter::Window
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

Typesetter::Typesetter(FontBook &fonts)
    : m_fonts(fonts)
    , m_map(pango_ft2_font_map_new())
{
    auto *map = PANGO_FT2_FONT_MAP(m_map);
    pango_ft2_font_map_set_resolution(map, 72, 72);
    pango_fc_font_map_set_default_substitute(PANGO_FC_FONT_MAP(m_map), withoutHints, nullptr,
                                             nullptr);
    m_context = pango_font_map_create_context(m_map);
    pango_context_set_round_glyph_positions(m_context, FALSE);
    setLanguage(QStringLiteral("en"));
}

Typesetter::~Typesetter()
{
    for (auto font = m_known.cbegin(); font != m_known.cend(); ++font)
        g_object_unref(font.key());
    g_object_unref(m_context);
    g_object_unref(m_map);
}

void Typesetter::setLanguage(const QString &language)
{
    const QString chosen = isLanguage(language) ? language : QStringLiteral("en");
    if (chosen == m_language)
        return;
    m_language = chosen;
    pango_context_set_language(m_context, pango_language_from_string(chosen.toLatin1()));
    m_hyphenator.setLanguage(chosen);
    m_serif = serifFamilies(chosen);
}

const Typesetter::Font &Typesetter::fontOf(PangoFont *font)
{
    const auto known = m_known.constFind(font);
    if (known != m_known.cend())
        return *known;
    PangoRectangle logical;
    pango_font_get_glyph_extents(font, 0, nullptr, &logical); // the heights are those of the font
    const Font its{.face = m_fonts.face(font),
                   .ascent = points(-logical.y),
                   .descent = points(logical.y + logical.height)};
    return *m_known.insert(static_cast<PangoFont *>(g_object_ref(font)), its);
}

std::vector<LineBox> Typesetter::set(const QList<StyledText> &texts, const Voice &voice,
                                     const Measure &measure)
{
    Source source{
        .text = SetText(texts, measure.maxLines > 0, voice.isParted ? &m_hyphenator : nullptr),
        .voice = voice,
        .measure = measure};
    std::vector<LineBox> lines;
    Window window;
    while (window.begin < source.text.utf8().size()) {
        const QByteArray &utf8 = source.text.utf8();
        window.end = std::min(utf8.size(), window.begin + kWindow);
        while (window.end < utf8.size() && (utf8[window.end] & 0xc0) == 0x80)
            --window.end;
        takeLines(source, window, lines);
        if (measure.maxLines > 0)
            break;
    }
    const auto count = static_cast<quint32>(lines.size());
    for (quint32 i = 0; i < count; ++i) {
        lines[i].measure.lineInParagraph = i;
        lines[i].measure.linesInParagraph = count;
    }
    return lines;
}

std::vector<LineBox> Typesetter::setOrDash(const QList<StyledText> &texts, const Voice &voice,
                                           const Measure &measure)
{
    auto lines = set(texts, voice, measure);
    if (lines.empty())
        lines = set({{.text = QStringLiteral("\u2014")}}, voice, measure);
    return lines;
}

PangoLayout *Typesetter::layout(const Source &source, const Window &window) const
{
    PangoLayout *layout = pango_layout_new(m_context);
    const Voice &voice = source.voice;
    const Measure &measure = source.measure;

    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, fontFamilies(voice.font, m_serif));
    pango_font_description_set_absolute_size(font, voice.size * PANGO_SCALE);
    pango_font_description_set_weight(font, voice.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(font, voice.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);

    if (measure.maxLines > 0) {
        pango_layout_set_width(layout, static_cast<int>(measure.width * PANGO_SCALE));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        pango_layout_set_height(layout, -measure.maxLines);
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    }
    // A paragraph that is set in windows goes on as it began.
    pango_layout_set_auto_dir(layout, window.begin == 0);
    pango_context_set_base_dir(m_context,
                               window.begin == 0 ? PANGO_DIRECTION_WEAK_LTR : source.direction);
    const int length = static_cast<int>(window.end - window.begin);
    pango_layout_set_text(layout, source.text.utf8().constData() + window.begin, length);

    PangoAttrList *attributes = pango_attr_list_new();
    if (voice.tracking > 0)
        pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(
                                               static_cast<int>(voice.tracking * PANGO_SCALE)));
    const std::vector<qsizetype> &ends = source.text.ends();
    for (std::size_t i = source.text.isOneLook() ? 1 : source.text.indexAt(window.begin);
         i < ends.size(); ++i) {
        const qsizetype begin = i == 0 ? 0 : ends[i - 1];
        if (begin >= window.end)
            break;
        addStyle(attributes, source.text.texts()[static_cast<qsizetype>(i)],
                 std::max<qsizetype>(begin - window.begin, 0),
                 std::min<qsizetype>(ends[i] - window.begin, length));
    }
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    return layout;
}

// Pango is not asked how wide a character is that no font has: its answer is made of a font's
// average, and as of 1.56 that is 0 where two threads happen to ask at once. So none is left to it.
PangoLayout *Typesetter::knownLayout(Source &source, Window &window) const
{
    constexpr int mostTimes = 3; // a line that is cut may show others when it is set again
    PangoLayout *set = layout(source, window);
    for (int times = 0; times < mostTimes; ++times) {
        const std::vector<qsizetype> unknown = unknownCharacters(set);
        if (unknown.empty())
            break;
        g_object_unref(set);
        const qsizetype before = source.text.utf8().size();
        for (const qsizetype byte : unknown)
            source.text.replace(window.begin + byte);
        window.end += source.text.utf8().size() - before;
        set = layout(source, window);
    }
    return set;
}

void Typesetter::takeLines(Source &source, Window &window, std::vector<LineBox> &lines)
{
    PangoLayout *set = knownLayout(source, window);
    if (window.begin == 0)
        source.direction = pango_layout_get_direction(set, 0);
    const Measure &measure = source.measure;
    const bool goesOn = window.begin > 0 && source.text.utf8()[window.begin - 1] != '\n';
    std::vector<BrokenLine> broken =
        measure.maxLines > 0
            ? layoutLines(set)
            : brokenLines(set, {.width = static_cast<int>(measure.width * PANGO_SCALE),
                                .hang = static_cast<int>(measure.hang * PANGO_SCALE),
                                .goesOn = goesOn});
    const bool isLast = window.end == source.text.utf8().size() || measure.maxLines > 0;
    // A window of one line only is taken as it is, so that every window gets further.
    const std::size_t taken = isLast || broken.size() < 2 ? broken.size() : broken.size() - 1;
    const char *text = pango_layout_get_text(set);
    std::vector<int> ends; // of the texts in the window
    for (std::size_t i = source.text.indexAt(window.begin);
         i < source.text.ends().size() && source.text.ends()[i] < window.end; ++i)
        ends.push_back(static_cast<int>(source.text.ends()[i] - window.begin));
    for (std::size_t i = 0; i < taken; ++i) {
        partItems(broken[i].items, text, ends);
        lines.push_back(lineBox(source, window, text, broken[i]));
    }
    window.begin = taken < broken.size() ? window.begin + broken[taken].begin : window.end;
    g_object_unref(set);
}

LineBox Typesetter::lineBox(const Source &source, const Window &window, const char *text,
                            const BrokenLine &broken)
{
    LineBox line;
    line.parts.emplace_back();
    std::vector<GlyphRun> &runs = line.parts.front().runs;
    double x = lineBegin(source.measure, broken);
    double ascent = 0;
    double descent = 0;
    for (const GlyphItemPtr &item : broken.items) {
        GlyphRun run = glyphRun(source, window, text, *item, x);
        const Font &font = fontOf(item->item->analysis.font);
        ascent = std::max(ascent, font.ascent);
        descent = std::max(descent, font.descent);
        x += run.width;
        if (run.face != nullptr && !run.clusters.empty())
            runs.push_back(std::move(run));
    }
    const double natural = ascent + descent;
    const double leading = source.voice.leading;
    const bool fits = natural <= leading * kTallest || source.measure.maxLines > 0;
    line.measure.height = static_cast<float>(fits ? leading : natural);
    line.baseline = ascent + (line.measure.height - natural) / 2;
    return line;
}

GlyphRun Typesetter::glyphRun(const Source &source, const Window &window, const char *text,
                              const PangoGlyphItem &item, double x)
{
    GlyphRun run = glyphsOf(item, text, x);
    run.face = fontOf(item.item->analysis.font).face;
    const qsizetype begin = window.begin + item.item->offset;
    if ((item.item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS) == 0)
        source.text.restore(run, begin);
    if (isHyphenated(run) && run.glyphs.back().index != glyphOf(item, U'-')) {
        run.text += kSoftHyphen;
        run.clusters.back().num_bytes = static_cast<int>(kSoftHyphen.size());
    }
    const std::size_t index = std::min(source.text.indexAt(begin), source.text.ends().size() - 1);
    const StyledText &style = source.text.texts()[static_cast<qsizetype>(index)];
    run.ink = style.ink.value_or(source.voice.ink);
    run.mark = style.mark;
    run.struck = style.struck;
    run.link = style.link;
    return run;
}

} // namespace acervo

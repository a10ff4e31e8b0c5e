#include "dossiertheme.h"

namespace acervo {

namespace {

// Noto Serif at 10.5 points sets 68 characters of English in this width, Noto Sans at 10.5 a few
// more.
constexpr double kColumnWidth = 372;
constexpr double kNarrowestMargin = 56;

struct Margins
{
    double columnWidth = 0; // at the normal size of the text
    double top = 0;
    double bottom = 0;
};

Margins margins(DossierMargins chosen)
{
    switch (chosen) {
    case DossierMargins::Narrow:
        return {.columnWidth = 1000, .top = 74, .bottom = 66}; // as wide as the page allows
    case DossierMargins::Normal:
        break;
    case DossierMargins::Wide:
        return {.columnWidth = 330, .top = 112, .bottom = 110};
    }
    return {.columnWidth = kColumnWidth, .top = 94, .bottom = 92};
}

double scaleOf(DossierTextSize size)
{
    switch (size) {
    case DossierTextSize::Small:
        return 0.9;
    case DossierTextSize::Normal:
        break;
    case DossierTextSize::Large:
        return 1.2;
    }
    return 1;
}

// The column grows and shrinks with the text, so that a line holds as many letters.
PageGeometry geometry(const DossierOptions &options)
{
    const Margins chosen = margins(options.margins);
    PageGeometry page;
    page.width = options.paper == PaperSize::A4 ? 595.276 : 612;
    page.height = options.paper == PaperSize::A4 ? 841.89 : 792;
    page.columnWidth =
        std::min(chosen.columnWidth * scaleOf(options.size), page.width - 2 * kNarrowestMargin);
    page.left = (page.width - page.columnWidth) / 2;
    page.top = chosen.top;
    page.columnHeight = page.height - chosen.top - chosen.bottom;
    page.headerBaseline = chosen.top * 0.62;
    page.footerBaseline = page.height - chosen.bottom * 0.52;
    page.coverTop = page.height * 0.30;
    return page;
}

void scale(Voice &voice, double by)
{
    voice.size *= by;
    voice.leading *= by;
}

} // namespace

Colour DossierTheme::colour(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return {0.11, 0.12, 0.13};
    case Ink::Soft:
        return {0.39, 0.41, 0.44};
    case Ink::Accent:
        return look == DossierLook::Classic ? Colour{0.05, 0.34, 0.42} : Colour{0.60, 0.18, 0.12};
    case Ink::Faint:
        return {0.80, 0.82, 0.84};
    case Ink::Shade:
        return {0.955, 0.96, 0.965};
    case Ink::String:
        return {0.15, 0.38, 0.16};
    case Ink::Number:
        return {0.55, 0.28, 0.0};
    case Ink::Name:
        return {0.36, 0.20, 0.52};
    }
    return {};
}

Colour DossierTheme::wash(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Yellow:
        return {1.0, 0.95, 0.68};
    case Mark::Green:
        return {0.85, 0.95, 0.80};
    case Mark::Blue:
        return {0.83, 0.92, 0.99};
    case Mark::Pink:
        return {0.99, 0.87, 0.91};
    }
    return {1, 1, 1};
}

Colour DossierTheme::line(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Yellow:
        return {0.66, 0.50, 0.0};
    case Mark::Green:
        return {0.22, 0.48, 0.16};
    case Mark::Blue:
        return {0.12, 0.38, 0.66};
    case Mark::Pink:
        return {0.70, 0.16, 0.38};
    }
    return {};
}

Voice DossierTheme::heading(int level) const
{
    Voice voice = text;
    voice.font = FontRole::Sans;
    voice.bold = true;
    voice.isParted = false;
    voice.size = level <= 1 ? 12.5 : level == 2 ? 11.25 : 10;
    voice.leading = voice.size * 1.4;
    return voice;
}

// One scale: 8.25, 9.25, 10.5, 13, 16, 21, 34.
DossierTheme dossierTheme(const DossierOptions &options)
{
    using enum FontRole;
    DossierTheme theme;
    theme.look = options.theme;
    theme.page = geometry(options);
    const bool isModern = options.theme == DossierLook::Modern;
    const FontRole reading = isModern ? Sans : Serif;
    theme.coverTitle = {.font = reading, .size = 34, .leading = 43, .bold = true};
    theme.coverText = {.font = Sans, .size = 13, .leading = 20, .ink = Ink::Soft};
    theme.coverDate = {.font = Sans, .size = 10.5, .leading = 16, .ink = Ink::Soft};
    theme.coverList = {.font = Sans, .size = 9.25, .leading = 16};
    theme.chapter = {.font = reading, .size = 21, .leading = 28, .bold = true};
    theme.group = {.font = Sans, .size = 9.25, .leading = 14, .ink = Ink::Accent, .bold = true};
    theme.entry = {.font = reading, .size = 10.5, .leading = 15};
    theme.entryPage = {.font = Sans, .size = 9.25, .leading = 15, .ink = Ink::Soft};
    theme.title = {.font = reading, .size = 16, .leading = 21.5, .bold = true};
    theme.authors = {.font = Sans, .size = 9.25, .leading = 14};
    theme.facts = {.font = Sans, .size = 8.25, .leading = 12.5, .ink = Ink::Soft};
    theme.text = {.font = reading, .size = 10.5, .leading = 15.5, .isParted = true};
    theme.code = {.font = Mono, .size = 8.25, .leading = 12.5};
    theme.label = {.font = Sans,
                   .size = 8.25,
                   .leading = 13,
                   .ink = Ink::Accent,
                   .bold = true,
                   .tracking = 0.6};
    theme.note = {.font = Sans, .size = 9.25, .leading = 14.5, .isParted = true};
    theme.running = {.font = Sans, .size = 8.25, .leading = 12.5, .ink = Ink::Soft};
    theme.index = {.font = Sans, .size = 8.25, .leading = 11.5};
    theme.paragraphGap = 7;
    theme.articleGap = 44;
    theme.groupGap = 64;
    theme.indent = 18;
    for (Voice *voice :
         {&theme.group, &theme.entry, &theme.entryPage, &theme.title, &theme.authors, &theme.facts,
          &theme.text, &theme.code, &theme.label, &theme.note, &theme.index})
        scale(*voice, scaleOf(options.size));
    return theme;
}

} // namespace acervo

#include "dossiertheme.h"

namespace acervo {

namespace {

// Noto Serif at 10.5 points sets 68 characters of English in this width.
constexpr double kColumnWidth = 372;

PageGeometry geometry(PaperSize paper)
{
    PageGeometry page;
    page.width = paper == PaperSize::A4 ? 595.276 : 612;
    page.height = paper == PaperSize::A4 ? 841.89 : 792;
    page.columnWidth = kColumnWidth;
    page.left = (page.width - kColumnWidth) / 2;
    page.top = 94;
    page.columnHeight = page.height - page.top - 92;
    page.headerBaseline = 58;
    page.footerBaseline = page.height - 48;
    page.coverTop = page.height * 0.30;
    return page;
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
        return {0.05, 0.34, 0.42};
    case Ink::Faint:
        return {0.80, 0.82, 0.84};
    case Ink::Shade:
        return {0.955, 0.96, 0.965};
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
DossierTheme dossierTheme(PaperSize paper)
{
    using enum FontRole;
    DossierTheme theme;
    theme.page = geometry(paper);
    theme.coverTitle = {.font = Serif, .size = 34, .leading = 43, .bold = true};
    theme.coverText = {.font = Sans, .size = 13, .leading = 20, .ink = Ink::Soft};
    theme.coverDate = {.font = Sans, .size = 10.5, .leading = 16, .ink = Ink::Soft};
    theme.chapter = {.font = Serif, .size = 21, .leading = 28, .bold = true};
    theme.year = {.font = Sans, .size = 9.25, .leading = 14, .ink = Ink::Accent, .bold = true};
    theme.entry = {.font = Serif, .size = 10.5, .leading = 15};
    theme.entryPage = {.font = Sans, .size = 9.25, .leading = 15, .ink = Ink::Soft};
    theme.title = {.font = Serif, .size = 16, .leading = 21.5, .bold = true};
    theme.authors = {.font = Sans, .size = 9.25, .leading = 14};
    theme.facts = {.font = Sans, .size = 8.25, .leading = 12.5, .ink = Ink::Soft};
    theme.text = {.font = Serif, .size = 10.5, .leading = 15.5, .isParted = true};
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
    theme.indent = 18;
    return theme;
}

} // namespace acervo

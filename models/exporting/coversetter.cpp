#include "coversetter.h"

#include "cleantext.h"

namespace acervo {

namespace {

constexpr int kTitleLines = 6;
constexpr qsizetype kSubtitleLines = 6;

LineBox accentBar()
{
    LineBox line;
    line.measure.height = 3;
    line.parts.emplace_back();
    line.backings.push_back({.kind = Backing::Kind::Bar, .width = 54, .ink = Ink::Accent});
    return line;
}

double heightOf(const std::vector<LineBox> &lines)
{
    double height = 0;
    for (const LineBox &line : lines)
        height += line.measure.height + line.measure.gap;
    return height;
}

} // namespace

std::vector<LineBox> coverLines(Typesetter &typesetter, const DossierTheme &theme,
                                const DossierOptions &options)
{
    typesetter.setLanguage(options.language);
    const double width = theme.page.columnWidth;
    Galley galley;
    galley.open("Sect");
    galley.add({accentBar()});
    galley.space(26);
    galley.add("H1", typesetter.set({{.text = cleanLine(options.title)}}, theme.coverTitle,
                                    {.width = width, .maxLines = kTitleLines}));
    galley.space(20);
    for (const QString &text :
         options.subtitle.first(std::min<qsizetype>(options.subtitle.size(), kSubtitleLines))) {
        galley.add("P", typesetter.set({{.text = cleanLine(text)}}, theme.coverText,
                                       {.width = width, .maxLines = 2}));
        galley.space(4);
    }
    auto date = typesetter.set({{.text = cleanLine(options.dateLine)}}, theme.coverDate,
                               {.width = width, .maxLines = 1});
    const double bottom = theme.page.top + theme.page.columnHeight;
    galley.space(bottom - theme.page.coverTop - heightOf(galley.lines()) - heightOf(date));
    galley.add("P", std::move(date));
    galley.close();
    return galley.take();
}

} // namespace acervo

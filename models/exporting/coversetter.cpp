#include "coversetter.h"

#include "cleantext.h"
#include "coverchart.h"

namespace acervo {

namespace {

constexpr double kFigureGap = 34;
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

// A title of the person's own is followed by what the query says.
QStringList subtitleOf(const DossierSetup &setup)
{
    QStringList lines = setup.words.subtitle;
    if (!setup.options.title.isEmpty() && !setup.words.query.isEmpty())
        lines.prepend(setup.words.query);
    return lines.first(std::min(lines.size(), kSubtitleLines));
}

// Who, and when.
QStringList footOf(const DossierSetup &setup)
{
    QStringList lines;
    if (!setup.options.author.isEmpty())
        lines.append(setup.options.author);
    if (setup.options.hasDate)
        lines.append(setup.words.dateLine);
    return lines;
}

} // namespace

Cover setCover(Typesetter &typesetter, const DossierTheme &theme, const DossierSetup &setup,
               const DossierStatistics &statistics)
{
    typesetter.setLanguage(setup.words.language);
    const double width = theme.page.columnWidth;
    Galley galley;
    galley.open("Sect");
    galley.add({accentBar()});
    galley.space(26);
    galley.add("H1", typesetter.set({{.text = cleanLine(setup.title())}}, theme.coverTitle,
                                    {.width = width, .maxLines = kTitleLines}));
    galley.space(20);
    for (const QString &text : subtitleOf(setup)) {
        galley.add("P", typesetter.set({{.text = cleanLine(text)}}, theme.coverText,
                                       {.width = width, .maxLines = 2}));
        galley.space(4);
    }
    Galley foot;
    for (const QString &text : footOf(setup))
        foot.add("P", typesetter.set({{.text = cleanLine(text)}}, theme.coverDate,
                                     {.width = width, .maxLines = 1}));
    const double height =
        theme.page.top + theme.page.columnHeight - theme.page.coverTop - heightOf(foot.lines());
    Cover cover;
    if (setup.options.hasChart) {
        for (CoverFigure &figure : coverFigures(typesetter, theme, setup.words, statistics)) {
            if (heightOf(galley.lines()) + kFigureGap + figure.height() + kFigureGap > height)
                continue;
            galley.space(kFigureGap);
            galley.add(std::move(figure.lines));
            cover.figures.append(figure.text);
        }
    }
    galley.space(height - heightOf(galley.lines()));
    galley.add(foot.take());
    galley.close();
    cover.lines = galley.take();
    return cover;
}

} // namespace acervo

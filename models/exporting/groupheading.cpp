#include "groupheading.h"

#include "dossier.h"

namespace acervo {

QByteArray groupAnchor(std::size_t group)
{
    return "group-" + QByteArray::number(static_cast<qulonglong>(group) + 1);
}

QByteArray groupEntryAnchor(std::size_t group) { return "contents-" + groupAnchor(group); }

std::vector<LineBox> groupHeading(Typesetter &typesetter, const DossierTheme &theme,
                                  const DossierSetup &setup, const QString &name, std::size_t group)
{
    typesetter.setLanguage(setup.words.language);
    auto lines = typesetter.setOrDash({{.text = name}}, theme.chapter,
                                      {.width = theme.page.columnWidth, .maxLines = 2});
    setLink('#' + groupEntryAnchor(group), lines.front());
    keepWithNext(lines);
    putInto("H2", groupAnchor(group), lines);
    Galley galley;
    galley.open("Sect");
    galley.add(std::move(lines));
    galley.close();
    lines = galley.take();
    lines.front().measure.startsSection = true;
    lines.front().measure.gap = static_cast<float>(theme.groupGap);
    return lines;
}

} // namespace acervo

// ContentsSetter sets the pages that list a dossier's articles. One thread.
#pragma once

#include "galley.h"
#include "typesetter.h"

namespace acervo {

// One article, as contents and bookmarks name it.
struct ContentsEntry
{
    QString title;
    QString language; // BCP 47, empty: not known
    int year = 0;     // 0: not known
    int page = 0;     // 1-based
    int lines = 1;    // that its title takes in the contents
};

// Whether the entries can stand under their years: each year is one stretch of them.
bool areGroupedByYear(const std::vector<ContentsEntry> &entries);

class ContentsSetter
{
public:
    ContentsSetter(Typesetter &typesetter, const DossierTheme &theme,
                   const DossierOptions &options);

    // The chapter's heading and the heading of a year.
    std::vector<LineBox> heading();
    std::vector<LineBox> yearHeading(const QString &year);
    // The title, linked to the article of this index, and its page.
    std::vector<LineBox> entry(const ContentsEntry &entry, qsizetype index);

    // The same, measured only: as many lines as the entry says.
    std::vector<LineMeasure> headingMeasures() const;
    std::vector<LineMeasure> yearMeasures() const;
    std::vector<LineMeasure> entryMeasures(int lines) const;
    // How many lines the title takes.
    int linesOf(const QString &title);

private:
    std::vector<LineBox> titleLines(const QString &title);

    Typesetter &m_typesetter;
    const DossierTheme &m_theme;
    const DossierOptions &m_options;
};

// The name of the contents' place in the file.
inline constexpr const char *kContentsAnchor = "contents";

} // namespace acervo

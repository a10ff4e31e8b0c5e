// ContentsSetter sets the pages that list a dossier's articles. Where the layout is one line each,
// they are all there is of the articles. One thread.
#pragma once

#include "dossiergroups.h"
#include "galley.h"
#include "typesetter.h"

namespace acervo {

// One article, as contents and bookmarks name it.
struct ContentsEntry
{
    QString title;
    QString language; // BCP 47, empty: not known
    int page = 0;     // 1-based
    int lines = 1;    // that its title takes in the contents
    // Only where an article is its line in the contents:
    QString date{};
    QString origin{}; // authors and sources
    QByteArray link{};
};

class ContentsSetter
{
public:
    ContentsSetter(Typesetter &typesetter, const DossierTheme &theme, const DossierSetup &setup);

    ContentsEntry entryOf(const ArticleMatter &matter);

    // The chapter's heading.
    std::vector<LineBox> heading();
    // The heading of a group; `hasBody`: linked to the group's heading in the body.
    std::vector<LineBox> groupHeading(const DossierGroup &group, std::size_t index, bool hasBody);
    // The title, linked to the article, and its page.
    std::vector<LineBox> entry(const ContentsEntry &entry, const Listing &listing);

    // The same, measured only: as many lines as the entry says.
    std::vector<LineMeasure> headingMeasures() const;
    std::vector<LineMeasure> groupMeasures() const;
    std::vector<LineMeasure> entryMeasures(int lines) const;

private:
    bool isList() const { return m_setup.options.layout == DossierLayout::Line; }
    std::vector<LineBox> titleLines(const QString &title);
    std::vector<LineBox> pagedEntry(const ContentsEntry &entry, const Listing &listing);
    std::vector<LineBox> listedArticle(const ContentsEntry &entry, const Listing &listing);

    Typesetter &m_typesetter;
    const DossierTheme &m_theme;
    const DossierSetup &m_setup;
};

// The name of the contents' place in the file.
inline constexpr const char *kContentsAnchor = "contents";

} // namespace acervo

// IndexSetter sets the back of a dossier, in columns: terms, and the pages of their articles. One
// thread.
#pragma once

#include "galley.h"
#include "indexterms.h"
#include "typesetter.h"

#include <functional>

namespace acervo {

// Gives the 1-based page of an article.
using PageOfArticle = std::function<int(qsizetype article)>;

// The columns of a page of the index.
inline constexpr int kIndexColumns = 2;
double indexColumnStep(const DossierTheme &theme); // from one column's left to the next one's

class IndexSetter
{
public:
    // `linksAuthors`: whether the pages of authors are links; those of the other kinds are.
    IndexSetter(Typesetter &typesetter, const DossierTheme &theme, const DossierSetup &setup,
                bool linksAuthors);

    // The chapter's heading, and that of a kind of terms with the name of its place.
    std::vector<LineBox> heading();
    std::vector<LineBox> kindHeading(IndexKind kind);
    // It has a place in the file where articles link to it.
    std::vector<LineBox> entry(const IndexEntry &entry, const PageOfArticle &pageOf);

private:
    double columnWidth() const;

    Typesetter &m_typesetter;
    const DossierTheme &m_theme;
    const DossierSetup &m_setup;
    bool m_linksAuthors;
};

QString indexKindName(IndexKind kind, const DossierWording &words);

// The names of the places of the index and of its kinds.
inline constexpr const char *kIndexAnchor = "index";
QByteArray indexKindAnchor(IndexKind kind);

} // namespace acervo

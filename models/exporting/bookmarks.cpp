#include "bookmarks.h"

#include "articlesetter.h"
#include "dossierplan.h"
#include "groupheading.h"
#include "indexsetter.h"
#include "pdffile.h"

namespace acervo {

namespace {

// More bookmarks than this are folded under their groups.
constexpr std::size_t kMostOpen = 60;

// Where a group begins: its articles, or else its place in the contents.
QByteArray beginning(const DossierPlan &plan, std::size_t index)
{
    const DossierGroup &group = plan.groups[index];
    if (plan.body.empty() || !group.hasHome())
        return groupEntryAnchor(index);
    return plan.hasGroupHeadings ? groupAnchor(index)
                                 : articleAnchor(group.listings.front().article);
}

void addIndex(const DossierPlan &plan, const DossierSetup &setup, PdfFile &pdf)
{
    if (plan.indexKinds.empty())
        return;
    const int index = pdf.addBookmark(0, setup.words.index, kIndexAnchor, false, false);
    for (const IndexKind kind : plan.indexKinds)
        pdf.addBookmark(index, indexKindName(kind, setup.words), indexKindAnchor(kind), false,
                        false);
}

} // namespace

void addBookmarks(const DossierPlan &plan, const DossierSetup &setup, PdfFile &pdf)
{
    if (plan.contents.empty())
        return;
    const bool areOpen = plan.contents.size() <= kMostOpen;
    const bool isList = setup.options.layout == DossierLayout::Line;
    pdf.addBookmark(0, isList ? setup.words.articles : setup.words.contents, kContentsAnchor, false,
                    false);
    int parent = 0;
    for (const ContentsItem &item : plan.contents) {
        const DossierGroup &group = plan.groups[item.group];
        if (item.beginsGroup && !group.name.isEmpty())
            parent = pdf.addBookmark(0, group.name, beginning(plan, item.group), areOpen, true);
        const auto article = static_cast<std::size_t>(item.listing.article);
        pdf.addBookmark(parent, plan.entries[article].title, articleAnchor(item.listing.article),
                        false, false);
    }
    addIndex(plan, setup, pdf);
}

} // namespace acervo

// DossierPlan is what the first pass finds: on which page everything will be. Value; any thread.
#pragma once

#include "contentssetter.h"
#include "dossiergroups.h"
#include "dossierstatistics.h"
#include "indexterms.h"
#include "pagecounter.h"

#include <optional>

namespace acervo {

class DossierWork;

// What stands in the column of text: an article, or the heading of a group of them.
struct BodyPart
{
    qsizetype inSpool = 0;
    bool isHeading = false;
    bool isBelowHeading = false;
    bool startsPage = false;

    // How the part's first line stands there.
    void place(LineMeasure &first) const;
};

// One line of the contents.
struct ContentsItem
{
    std::size_t group = 0;
    Listing listing;
    bool beginsGroup = false;
    bool endsGroup = false;
};

struct DossierPlan
{
    std::vector<ContentsEntry> entries; // of the articles, in the order of supply
    std::vector<DossierGroup> groups;
    std::vector<ContentsItem> contents;       // their listings, one after the other
    std::map<qsizetype, QStringList> figures; // article → what its figures show
    DossierStatistics statistics;
    std::optional<qsizetype> introduction; // its part in the spool
    std::vector<BodyPart> body;
    bool hasGroupHeadings = false; // in the body
    int pages = 0;
    std::vector<IndexKind> indexKinds; // that the index has; none where there is no index
    qsizetype indexBegin = 0;          // its parts in the spool
    qsizetype indexParts = 0;
    // Where pages begin; of the contents the first part is the chapter's heading, the others are
    // its items.
    std::vector<PageStart> introductionPages;
    std::vector<PageStart> contentsPages;
    std::vector<PageStart> bodyPages;
    std::vector<PageStart> indexColumns; // of the index, columns
};

// Asks for every article, sets it and the index, keeps their lines in the spool, and counts the
// pages.
Result<DossierPlan> planDossier(DossierWork &work, const DossierSupplier &supply);

} // namespace acervo

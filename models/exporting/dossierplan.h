// DossierPlan is what the first pass finds: on which page everything will be. Value; any thread.
#pragma once

#include "contentssetter.h"
#include "indexterms.h"

namespace acervo {

class DossierWork;

struct DossierPlan
{
    std::vector<ContentsEntry> entries; // one for each article, in order
    bool byYear = false;                // contents and bookmarks stand under years
    int pages = 0;
    std::vector<IndexKind> indexKinds; // that the index has; none where there is no index
    qsizetype indexParts = 0;          // in the spool, after the articles

    // Whether the entry of this index is the first of its year.
    bool beginsYear(qsizetype index) const
    {
        const auto i = static_cast<std::size_t>(index);
        return byYear && (i == 0 || entries[i].year != entries[i - 1].year);
    }
};

// Asks for every article, sets it and the index, keeps their lines in the spool, and counts the
// pages.
Result<DossierPlan> planDossier(DossierWork &work, const DossierSupplier &supply);

// What stands for the year in contents and bookmarks.
QString yearName(int year, const DossierOptions &options);

} // namespace acervo

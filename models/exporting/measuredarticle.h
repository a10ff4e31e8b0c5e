// MeasuredArticle is an article that has been set: its lines, and what the plan of a dossier needs
// to know of it. Value; one thread at a time.
#pragma once

#include "contentssetter.h"
#include "dossierstatistics.h"
#include "indexterms.h"

#include <span>

namespace acervo {

struct MeasuredArticle
{
    ContentsEntry entry;
    QStringList groups;
    std::vector<LineMeasure> lines;
    QByteArray packed;   // packedLines()
    QStringList figures; // what they show, in the order of the lines
    std::vector<IndexTerm> terms;
    DossierStatistics statistics;
};

// `first` is the index of supply of the first one. Where each is a line of the contents, there are
// no lines of their own.
std::vector<MeasuredArticle> measured(Typesetter &typesetter, const DossierTheme &theme,
                                      const DossierSetup &setup,
                                      std::span<const ArticleMatter> articles, qsizetype first);

} // namespace acervo

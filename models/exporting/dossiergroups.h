// What a dossier's contents and bookmarks stand under: years, countries, topics, tags or
// collections. An article
// of several groups stands in the dossier once, in the first of them, and is listed in each.
// Values; any thread.
#pragma once

#include "articlematter.h"

#include <map>

namespace acervo {

// Where contents list an article.
struct Listing
{
    qsizetype article = 0; // index of supply
    bool isHome = false;   // here it stands; so in one group
};

struct DossierGroup
{
    QString name; // empty: no heading
    std::vector<Listing> listings;

    bool hasHome() const { return std::ranges::any_of(listings, &Listing::isHome); }
};

// The groups of one article; none: it stands with the rest.
QStringList groupNames(const ArticleMatter &article, DossierGrouping grouping);

class DossierGroups
{
public:
    // Each article, in order.
    void add(const QStringList &names);
    // Years run as the list does, from its first to its last; names as a reader of the setup's
    // language looks them up, collections as they come first; the rest stands last. Where the
    // grouping is that of the list: its years, if each of them is one stretch of it, or else one
    // group without a name.
    std::vector<DossierGroup> made(const DossierSetup &setup) const;

private:
    bool isInStretches() const;
    std::vector<QString> sortedNames(const DossierSetup &setup) const;

    std::map<QString, std::vector<qsizetype>> m_articles; // of each name; of none: the rest
    QStringList m_firstCome; // all names but none, by where they come first
    QStringList m_stretches; // the names as they come, where they change
    qsizetype m_count = 0;
};

} // namespace acervo

// FacetModel shows facets as a tree: a section a facet, under it one line for each of its values.
// GUI thread. A line keeps its identity while its numbers change, so a view does not jump. Values
// below others are lines too, with a depth: what is closed costs nothing, and one comparison of two
// lists tells what came and went.
#pragma once

#include "facetlines.h"
#include "facetphrases.h"

#include <QAbstractItemModel>

namespace acervo {

class FacetModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FacetRole = Qt::UserRole + 1, // Facet of the section
        KindRole,                     // FacetEntry::Kind; invalid on a section
        NameRole,                     // canonical text of the value
        CountRole,                    // on a section: how many of its lines the query speaks of
        StateRole,                    // ValueState
        DepthRole,
        FoldRole,  // FacetEntry::Fold
        AllOfRole, // on a section: of several ticked ones all must hold
    };

    // A long list is opened in steps, so that a library of 100,000 sources does not lay them all
    // out.
    static constexpr qsizetype moreAtOnce = 500;

    // `phrases` must live as long as the model.
    FacetModel(QList<Facet> facets, const FacetPhrases &phrases, QObject *parent = nullptr);

    // The sections there may be, in their order. What is shown of those that stay, stays.
    void setFacets(const QList<Facet> &facets);

    // A facet that is not in `counts` was not asked for: only its heading stands. One that was, and
    // has nothing to choose, has no section. Where the countries are grouped they hold the regions.
    void showCounts(const QList<FacetCounts> &counts);

    // On a line of that kind.
    void showMore(const QModelIndex &line);
    void showFewer(const QModelIndex &line);
    void setOpen(const QModelIndex &line, bool open);

    void setByName(Facet facet, bool byName);
    // Else: those with the highest rank first; of the same rank, and without any, by count.
    void setRanks(Facet facet, const QHash<FacetValue, qint64> &ranks);
    void setAllOf(Facet facet, bool allOf); // only told of: the counts follow the search
    void setGrouped(bool grouped);          // the countries below the regions
    void setFound(const QString &part);     // only values whose name has it; empty: all
    // While it is held no value vanishes or moves: one without articles stays with a 0.
    void setHeld(bool held);

    QModelIndex sectionOf(Facet facet) const;
    bool isSection(const QModelIndex &index) const;
    Facet facetAt(const QModelIndex &index) const;             // the section's, of a valid index
    const FacetEntry *entryAt(const QModelIndex &index) const; // null on a section

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Section
    {
        Facet facet{};
        FacetCounts counts;
        bool isCounted = false;
        bool isOnRequest = false; // there were answers without it
        QList<FacetEntry> entries;
        bool byName = false;
        QHash<FacetValue, qint64> ranks;
        bool allOf = false;
        QSet<FacetKey> open;
        QHash<FacetKey, qsizetype> limits;
        bool shown = false;
    };

    const Section *find(Facet facet) const;
    Section *find(Facet facet) { return const_cast<Section *>(std::as_const(*this).find(facet)); }
    Section &sectionAt(const QModelIndex &line);
    int rowOf(const Section &section) const; // among those shown
    const Section *shownAt(int row) const;
    const Section &ownerOf(const QModelIndex &line) const;
    QVariant sectionData(const Section &section, int role) const;
    QVariant entryData(const Section &section, const FacetEntry &entry, int role) const;

    bool isGrouping() const;
    QList<FacetItem> itemsOf(const Section &section) const;
    QList<FacetEntry> linesOf(const Section &section) const;
    void openFullest();
    void refresh(Section &section);
    void refreshAll();
    void setLimit(const QModelIndex &line, qsizetype limit);
    void tellHeading(const Section &section);
    void setShown(Section &section, bool shown);
    void setEntries(Section &section, const QList<FacetEntry> &entries);
    void replaceEntries(Section &section, const QList<FacetEntry> &entries);
    void removeGone(Section &section, const QList<FacetEntry> &entries);
    void reorder(Section &section, const QList<FacetEntry> &entries);
    void insertNew(Section &section, const QList<FacetEntry> &entries);
    void takeNumbers(Section &section, const QList<FacetEntry> &entries);

    QList<Section> m_sections; // in order, hidden ones too
    const FacetPhrases &m_phrases;
    QString m_part;
    bool m_grouped = true;
    bool m_held = false;
    bool m_opened = false; // the fullest regions, once
};

} // namespace acervo

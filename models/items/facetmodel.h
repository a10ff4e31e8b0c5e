// FacetModel shows facets as a tree: a section a facet, under it one line for each of its values.
// GUI thread. A line keeps its identity while its numbers change, so a view does not jump.
#pragma once

#include "facetphrases.h"

#include <QAbstractItemModel>
#include <QHash>

namespace acervo {

class FacetModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FacetRole = Qt::UserRole + 1, // Facet
        KindRole,                     // FacetEntry::Kind; invalid on a section
        NameRole,                     // canonical text of the value
        CountRole,                    // on a section: how many of its lines the query speaks of
        StateRole,                    // ValueState
    };

    // A long list is opened in steps, so that a library of 100,000 authors does not lay them all
    // out.
    static constexpr qsizetype moreAtOnce = 500;

    // `facets` gives the order of the sections. `phrases` must live as long as the model.
    FacetModel(QList<Facet> facets, const FacetPhrases &phrases, QObject *parent = nullptr);

    // A facet that is not in `counts` keeps what it shows; one with nothing to choose has no
    // section.
    void showCounts(const QList<FacetCounts> &counts);
    void showMore(Facet facet);
    void showFewer(Facet facet);

    QModelIndex sectionOf(Facet facet) const;
    bool isSection(const QModelIndex &index) const;
    Facet facetAt(const QModelIndex &index) const;             // of a valid index
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
        QList<FacetEntry> entries;
        qsizetype limit = fewFacetValues;
        bool shown = false;
    };

    Section *find(Facet facet);
    const Section *find(Facet facet) const;
    int rowOf(const Section &section) const; // among those shown
    const Section *shownAt(int row) const;
    QVariant sectionData(const Section &section, int role) const;
    QVariant entryData(const Section &section, const FacetEntry &entry, int role) const;

    void refresh(Section &section);
    void setEntries(Section &section, const QList<FacetEntry> &entries);
    void replaceEntries(Section &section, const QList<FacetEntry> &entries);
    void removeGone(Section &section, const QList<FacetEntry> &entries);
    void reorder(Section &section, const QList<FacetEntry> &entries);
    void insertNew(Section &section, const QList<FacetEntry> &entries);
    void takeNumbers(Section &section, const QList<FacetEntry> &entries);

    QList<Section> m_sections; // in order, hidden ones too
    const FacetPhrases &m_phrases;
};

} // namespace acervo

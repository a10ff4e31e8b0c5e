#include "facetmodel.h"

namespace acervo {

namespace {

// What an index of a line carries, whatever the order of the sections; that of a section carries 0.
quintptr idOf(Facet facet) { return quintptr(facet) + 1; }

Facet facetOf(quintptr id) { return Facet(id - 1); }

} // namespace

FacetModel::FacetModel(QList<Facet> facets, const FacetPhrases &phrases, QObject *parent)
    : QAbstractItemModel(parent)
    , m_phrases(phrases)
{
    setFacets(facets);
}

const FacetModel::Section *FacetModel::find(Facet facet) const
{
    const auto found = std::ranges::find(m_sections, facet, &Section::facet);
    return found == m_sections.end() ? nullptr : &*found;
}

const FacetModel::Section &FacetModel::ownerOf(const QModelIndex &line) const
{
    return *find(facetOf(line.internalId()));
}

FacetModel::Section &FacetModel::sectionAt(const QModelIndex &line)
{
    return const_cast<Section &>(ownerOf(line));
}

int FacetModel::rowOf(const Section &section) const
{
    int row = 0;
    for (const Section *other = m_sections.constData(); other != &section; ++other)
        row += other->shown ? 1 : 0;
    return row;
}

const FacetModel::Section *FacetModel::shownAt(int row) const
{
    for (const Section &section : m_sections) {
        if (section.shown && row-- == 0)
            return &section;
    }
    return nullptr;
}

QModelIndex FacetModel::sectionOf(Facet facet) const
{
    const Section *section = find(facet);
    return section && section->shown ? createIndex(rowOf(*section), 0, quintptr(0)) : QModelIndex();
}

bool FacetModel::isSection(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0;
}

Facet FacetModel::facetAt(const QModelIndex &index) const
{
    if (!isSection(index))
        return facetOf(index.internalId());
    const Section *section = shownAt(index.row());
    return section ? section->facet : Facet{};
}

const FacetEntry *FacetModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Section &section = ownerOf(index);
    return index.row() < section.entries.size() ? &section.entries[index.row()] : nullptr;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, idOf(shownAt(parent.row())->facet));
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(rowOf(ownerOf(index)), 0, quintptr(0));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(std::ranges::count(m_sections, true, &Section::shown));
    const Section *section = isSection(parent) ? shownAt(parent.row()) : nullptr;
    return section ? int(section->entries.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const { return 1; }

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const FacetEntry *entry = entryAt(index))
        return entryData(ownerOf(index), *entry, role);
    const Section *section = shownAt(index.row());
    return section ? sectionData(*section, role) : QVariant();
}

QVariant FacetModel::sectionData(const Section &section, int role) const
{
    const auto chosen = std::ranges::count_if(
        section.entries, [](const FacetEntry &entry) { return entry.state != ValueState::Off; });
    switch (role) {
    case Qt::DisplayRole:
        return m_phrases.heading(section.facet);
    case Qt::AccessibleTextRole:
        return m_phrases.headingSentence({section.facet, chosen, section.allOf, section.byName});
    case FacetRole:
        return QVariant::fromValue(section.facet);
    case CountRole:
        return qint64(chosen);
    case AllOfRole:
        return section.allOf;
    default:
        return {};
    }
}

QVariant FacetModel::entryData(const Section &section, const FacetEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_phrases.label(entry);
    case Qt::AccessibleTextRole:
        return m_phrases.sentence(entry);
    case FacetRole:
        return QVariant::fromValue(section.facet);
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case NameRole:
        return entry.name;
    case CountRole:
        return entry.count;
    case StateRole:
        return QVariant::fromValue(entry.state);
    case DepthRole:
        return entry.depth;
    case FoldRole:
        return QVariant::fromValue(entry.fold);
    case Qt::CheckStateRole:
        if (!entry.isChoice())
            return {};
        return entry.state == ValueState::Off
                   ? Qt::Unchecked
                   : (entry.state == ValueState::Ticked ? Qt::Checked : Qt::PartiallyChecked);
    default:
        return {};
    }
}

} // namespace acervo

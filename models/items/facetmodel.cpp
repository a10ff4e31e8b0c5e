#include "facetmodel.h"

namespace acervo {

namespace {

// What an index of a line carries; an index of a section carries 0.
quintptr idOf(qsizetype position) { return quintptr(position) + 1; }

} // namespace

FacetModel::FacetModel(QList<Facet> facets, const FacetPhrases &phrases, QObject *parent)
    : QAbstractItemModel(parent)
    , m_phrases(phrases)
{
    for (const Facet facet : std::as_const(facets))
        m_sections.append({.facet = facet, .counts = {}, .entries = {}});
}

void FacetModel::showCounts(const QList<FacetCounts> &counts)
{
    for (const FacetCounts &facet : counts) {
        Section *section = find(facet.facet);
        if (!section)
            continue;
        section->counts = facet;
        refresh(*section);
    }
}

void FacetModel::showMore(Facet facet)
{
    if (Section *section = find(facet)) {
        section->limit = (section->limit == fewFacetValues ? 0 : section->limit) + moreAtOnce;
        refresh(*section);
    }
}

void FacetModel::showFewer(Facet facet)
{
    if (Section *section = find(facet)) {
        section->limit = fewFacetValues;
        refresh(*section);
    }
}

FacetModel::Section *FacetModel::find(Facet facet)
{
    const auto found = std::ranges::find(m_sections, facet, &Section::facet);
    return found == m_sections.end() ? nullptr : &*found;
}

const FacetModel::Section *FacetModel::find(Facet facet) const
{
    const auto found = std::ranges::find(m_sections, facet, &Section::facet);
    return found == m_sections.end() ? nullptr : &*found;
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
    const QModelIndex parent = index.parent();
    const Section *section = shownAt((parent.isValid() ? parent : index).row());
    return section ? section->facet : Facet{};
}

const FacetEntry *FacetModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Section &section = m_sections[qsizetype(index.internalId()) - 1];
    return index.row() < section.entries.size() ? &section.entries[index.row()] : nullptr;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, idOf(shownAt(parent.row()) - m_sections.constData()));
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const Section &section = m_sections[qsizetype(index.internalId()) - 1];
    return createIndex(rowOf(section), 0, quintptr(0));
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
        return entryData(m_sections[qsizetype(index.internalId()) - 1], *entry, role);
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
        return m_phrases.headingSentence(section.facet, chosen);
    case FacetRole:
        return QVariant::fromValue(section.facet);
    case CountRole:
        return qint64(chosen);
    default:
        return {};
    }
}

QVariant FacetModel::entryData(const Section &section, const FacetEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_phrases.label(section.facet, entry);
    case Qt::AccessibleTextRole:
        return m_phrases.sentence(section.facet, entry);
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
    case Qt::CheckStateRole:
        if (entry.kind == FacetEntry::Kind::More || entry.kind == FacetEntry::Kind::Fewer)
            return {};
        return entry.state == ValueState::Off
                   ? Qt::Unchecked
                   : (entry.state == ValueState::Ticked ? Qt::Checked : Qt::PartiallyChecked);
    default:
        return {};
    }
}

} // namespace acervo

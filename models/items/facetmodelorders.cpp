// What FacetModel is told: counts, and how a person wants to see them.
#include "facetmodel.h"

namespace acervo {

namespace {

// Regions are opened at first as far as so many lines tell the most.
constexpr qsizetype linesAtFirst = 12;

} // namespace

void FacetModel::setFacets(const QList<Facet> &facets)
{
    for (Section &section : m_sections) {
        if (!facets.contains(section.facet))
            setShown(section, false);
    }
    m_sections.removeIf([&](const Section &section) { return !facets.contains(section.facet); });
    for (qsizetype place = 0; place < facets.size(); ++place) {
        Section *section = find(facets[place]);
        if (!section) {
            Section added;
            added.facet = facets[place];
            m_sections.insert(place, added);
            continue;
        }
        const qsizetype from = section - m_sections.data();
        if (from == place)
            continue;
        // Only what is shown moves for those who look on.
        const int row = rowOf(*section);
        const int target = rowOf(m_sections[place]);
        const bool moves =
            section->shown && row != target && beginMoveRows({}, row, row, {}, target);
        m_sections.move(from, place);
        if (moves)
            endMoveRows();
    }
}

void FacetModel::showCounts(const QList<FacetCounts> &counts)
{
    for (Section &section : m_sections) {
        const auto found = std::ranges::find(counts, section.facet, &FacetCounts::facet);
        section.isCounted = found != counts.end();
        section.isOnRequest = section.isOnRequest || !section.isCounted;
        section.counts =
            section.isCounted ? *found : FacetCounts{.facet = section.facet, .values = {}};
    }
    openFullest();
    refreshAll();
}

// A first look at many regions shows where most is; what is open from then on is the person's.
void FacetModel::openFullest()
{
    Section *countries = find(Facet::Country);
    if (m_opened || !isGrouping() || countries->counts.values.isEmpty())
        return;
    m_opened = true;
    for (const FacetKey &key : fullestValues(itemsOf(*countries), linesAtFirst))
        countries->open.insert(key);
}

void FacetModel::showMore(const QModelIndex &line)
{
    const FacetEntry *entry = entryAt(line);
    const qsizetype limit = ownerOf(line).limits.value(entry->key, 0);
    setLimit(line, limit + moreAtOnce);
}

void FacetModel::showFewer(const QModelIndex &line) { setLimit(line, fewFacetValues); }

void FacetModel::setLimit(const QModelIndex &line, qsizetype limit)
{
    Section &section = sectionAt(line);
    const FacetKey key = entryAt(line)->key;
    if (limit == fewFacetValues)
        section.limits.remove(key);
    else
        section.limits.insert(key, limit);
    refresh(section);
}

void FacetModel::setOpen(const QModelIndex &line, bool open)
{
    Section &section = sectionAt(line);
    if (open)
        section.open.insert(entryAt(line)->key);
    else
        section.open.remove(entryAt(line)->key);
    refresh(section);
}

void FacetModel::setByName(Facet facet, bool byName)
{
    Section *section = find(facet);
    if (!section || section->byName == byName)
        return;
    section->byName = byName;
    const bool held = std::exchange(m_held, false);
    refresh(*section);
    m_held = held;
}

void FacetModel::setRanks(Facet facet, const QHash<FacetValue, qint64> &ranks)
{
    Section *section = find(facet);
    if (!section || section->ranks == ranks)
        return;
    section->ranks = ranks;
    refresh(*section);
}

void FacetModel::setAllOf(Facet facet, bool allOf)
{
    Section *section = find(facet);
    if (!section || section->allOf == allOf)
        return;
    section->allOf = allOf;
    tellHeading(*section);
}

void FacetModel::setGrouped(bool grouped)
{
    if (m_grouped == grouped)
        return;
    m_grouped = grouped;
    openFullest();
    const bool held = std::exchange(m_held, false);
    refreshAll();
    m_held = held;
}

void FacetModel::setFound(const QString &part)
{
    if (m_part == part)
        return;
    m_part = part;
    const bool held = std::exchange(m_held, false);
    refreshAll();
    m_held = held;
}

void FacetModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!held)
        refreshAll();
}

bool FacetModel::isGrouping() const
{
    return m_grouped && find(Facet::Country) && find(Facet::Region);
}

QList<FacetItem> FacetModel::itemsOf(const Section &section) const
{
    if (!isGrouping() || section.facet != Facet::Country)
        return facetItems(section.counts);
    QSet<FacetKey> held;
    if (m_held) {
        for (const FacetEntry &line : section.entries)
            held.insert(line.key);
    }
    return itemsByRegion(section.counts, find(Facet::Region)->counts, held);
}

QList<FacetEntry> FacetModel::linesOf(const Section &section) const
{
    using Kind = FacetEntry::Kind;
    if (!section.isCounted || (isGrouping() && section.facet == Facet::Region))
        return {};
    QList<FacetItem> items = itemsOf(section);
    FacetArrangement wanted{
        .byName = section.byName,
        .ranks = section.ranks,
        .open = section.open,
        .limits = section.limits,
        .places = {},
        .isFound = {},
        .label = [this](const FacetEntry &entry) { return m_phrases.label(entry); }};
    if (m_held) {
        keepValues(items, section.entries);
        for (const FacetEntry &line : section.entries) {
            if (line.kind == Kind::Value)
                wanted.places.insert(line.key, wanted.places.size());
        }
    }
    if (!m_part.isEmpty()) {
        wanted.isFound = [this](const FacetEntry &entry) {
            return m_phrases.isCalled(entry, m_part);
        };
    }
    QList<FacetEntry> lines = facetLines(section.counts, items, wanted);
    // What was unfolded does not go away for being empty.
    if (lines.isEmpty() && section.isOnRequest && m_part.isEmpty())
        lines.append({.kind = Kind::Nothing, .key = {section.facet, 0}, .name = {}});
    return lines;
}

} // namespace acervo

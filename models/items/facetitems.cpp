#include "facetitems.h"

#include "regiontree.h"

namespace acervo {

namespace {

FacetEntry entryOf(Facet facet, const FacetValueCount &value)
{
    FacetEntry entry;
    entry.key = {facet, value.value};
    entry.name = value.name;
    entry.count = value.count;
    entry.state = value.state;
    return entry;
}

FacetItem regionItem(FacetValue region, const FacetEntry *counted)
{
    FacetItem item;
    if (counted) {
        item.entry = *counted;
    } else {
        item.entry.key = {Facet::Region, region};
        item.entry.name = QStringLiteral("%1").arg(region, 3, 10, QLatin1Char('0'));
    }
    if (const FacetValue above = regionAbove(region); above != 0)
        item.above = FacetKey{Facet::Region, above};
    return item;
}

// Whether one region below it has all that it has.
bool saysNothing(const FacetItem &region, const QList<const FacetItem *> &below)
{
    return region.entry.state == ValueState::Off && below.size() == 1 &&
           below.first()->entry.key.facet == Facet::Region &&
           below.first()->entry.count == region.entry.count;
}

QList<FacetItem> withoutIdleRegions(const QList<FacetItem> &items, const QSet<FacetKey> &held)
{
    QHash<FacetKey, QList<const FacetItem *>> below;
    for (const FacetItem &item : items) {
        if (item.above)
            below[*item.above].append(&item);
    }
    QHash<FacetKey, std::optional<FacetKey>> idle; // → what it lies below itself
    for (const FacetItem &item : items) {
        if (item.entry.key.facet == Facet::Region && !held.contains(item.entry.key) &&
            saysNothing(item, below[item.entry.key]))
            idle.insert(item.entry.key, item.above);
    }
    QList<FacetItem> kept;
    for (const FacetItem &item : items) {
        if (idle.contains(item.entry.key))
            continue;
        kept.append(item);
        std::optional<FacetKey> &above = kept.last().above;
        while (above && idle.contains(*above))
            above = idle.value(*above);
    }
    return kept;
}

} // namespace

QList<FacetItem> facetItems(const FacetCounts &counts)
{
    QList<FacetItem> items;
    items.reserve(counts.values.size());
    for (const FacetValueCount &value : counts.values) {
        FacetItem item{entryOf(counts.facet, value), std::nullopt};
        if (value.parent != 0 && counts.facet != Facet::State)
            item.above = FacetKey{counts.facet, value.parent};
        items.append(item);
    }
    return items;
}

QList<FacetItem> itemsByRegion(const FacetCounts &countries, const FacetCounts &regions,
                               const QSet<FacetKey> &held)
{
    QHash<FacetValue, FacetEntry> counted;
    QList<FacetValue> wanted; // regions, in the order of their counts
    for (const FacetValueCount &region : regions.values) {
        counted.insert(region.value, entryOf(Facet::Region, region));
        wanted.append(region.value);
    }
    QList<FacetItem> items;
    for (const FacetValueCount &country : countries.values) {
        const FacetValue region = regionOf(country.value);
        wanted.append(region);
        items.append({entryOf(Facet::Country, country),
                      region == 0 ? std::nullopt : std::optional(FacetKey{Facet::Region, region})});
    }
    QSet<FacetValue> done;
    for (const FacetValue lowest : std::as_const(wanted)) {
        for (FacetValue region = lowest; region != 0 && !done.contains(region);
             region = regionAbove(region)) {
            done.insert(region);
            const auto entry = counted.constFind(region);
            items.append(regionItem(region, entry == counted.constEnd() ? nullptr : &*entry));
        }
    }
    return withoutIdleRegions(items, held);
}

void keepValues(QList<FacetItem> &items, const QList<FacetEntry> &lines)
{
    QSet<FacetKey> missing; // few, of thousands of items
    for (const FacetEntry &line : lines)
        missing.insert(line.key);
    for (const FacetItem &item : std::as_const(items))
        missing.remove(item.entry.key);
    QList<FacetKey> path; // the values that the line lies below
    for (const FacetEntry &line : lines) {
        if (line.kind != FacetEntry::Kind::Value)
            continue;
        path.resize(std::min<qsizetype>(path.size(), line.depth));
        if (missing.contains(line.key)) {
            FacetItem kept{line, path.isEmpty() ? std::nullopt : std::optional(path.last())};
            kept.entry.count = 0;
            kept.entry.state = ValueState::Off;
            items.append(kept);
        }
        path.append(line.key);
    }
}

QList<FacetKey> fullestValues(const QList<FacetItem> &items, qsizetype lines)
{
    QHash<FacetKey, QList<const FacetItem *>> below;
    QList<const FacetItem *> shown;
    for (const FacetItem &item : items) {
        if (item.above)
            below[*item.above].append(&item);
        else
            shown.append(&item);
    }
    QList<FacetKey> open;
    while (!shown.isEmpty()) {
        const auto fullest = std::ranges::max_element(
            shown, {}, [](const FacetItem *item) { return item->entry.count; });
        const FacetKey key = (*fullest)->entry.key;
        shown.erase(fullest);
        const QList<const FacetItem *> next = below.take(key);
        if (next.isEmpty())
            continue;
        lines -= next.size();
        if (lines < 0)
            break;
        open.append(key);
        shown += next;
    }
    return open;
}

} // namespace acervo

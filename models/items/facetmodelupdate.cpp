// How FacetModel gets from the lines it shows to other ones, one change at a time: lines that are
// gone, the order of those that stay, new lines, and last the numbers.
#include "facetmodel.h"

#include <QSet>

namespace acervo {

namespace {

// Beyond so many lines that come or go, one removal and one insertion are cheaper than the views'
// work on each, and no reader could follow where a line went.
constexpr qsizetype manyLines = 256;

quint64 identity(const FacetEntry &entry)
{
    return quint64(entry.kind) << 40 | quint64(entry.key.facet) << 32 | entry.key.value;
}

QSet<quint64> identities(const QList<FacetEntry> &entries)
{
    QSet<quint64> set;
    set.reserve(entries.size());
    for (const FacetEntry &entry : entries)
        set.insert(identity(entry));
    return set;
}

} // namespace

void FacetModel::refreshAll()
{
    for (Section &section : m_sections)
        refresh(section);
}

void FacetModel::refresh(Section &section)
{
    const QList<FacetEntry> entries = linesOf(section);
    // A heading without lines is there to be opened; while something is looked for it is in the
    // way.
    const bool isClosed = section.isOnRequest && !section.isCounted && m_part.isEmpty();
    setShown(section, isClosed || !entries.isEmpty());
    if (!section.shown)
        return;
    setEntries(section, entries);
    tellHeading(section);
}

void FacetModel::setShown(Section &section, bool shown)
{
    if (section.shown == shown)
        return;
    const int row = rowOf(section);
    if (shown)
        beginInsertRows({}, row, row);
    else
        beginRemoveRows({}, row, row);
    section.shown = shown;
    section.entries.clear();
    if (shown)
        endInsertRows();
    else
        endRemoveRows();
}

void FacetModel::tellHeading(const Section &section)
{
    if (const QModelIndex heading = sectionOf(section.facet); heading.isValid())
        Q_EMIT dataChanged(heading, heading);
}

void FacetModel::setEntries(Section &section, const QList<FacetEntry> &entries)
{
    const QSet<quint64> before = identities(section.entries);
    const QSet<quint64> after = identities(entries);
    qsizetype stay = 0;
    for (const quint64 line : after)
        stay += before.contains(line) ? 1 : 0;
    if (before.size() - stay + after.size() - stay > manyLines) {
        replaceEntries(section, entries);
        return;
    }
    removeGone(section, entries);
    reorder(section, entries);
    insertNew(section, entries);
    takeNumbers(section, entries);
}

void FacetModel::replaceEntries(Section &section, const QList<FacetEntry> &entries)
{
    const QModelIndex parent = sectionOf(section.facet);
    if (!section.entries.isEmpty()) {
        beginRemoveRows(parent, 0, int(section.entries.size()) - 1);
        section.entries.clear();
        endRemoveRows();
    }
    if (!entries.isEmpty()) {
        beginInsertRows(parent, 0, int(entries.size()) - 1);
        section.entries = entries;
        endInsertRows();
    }
}

void FacetModel::removeGone(Section &section, const QList<FacetEntry> &entries)
{
    const QSet<quint64> after = identities(entries);
    const QModelIndex parent = sectionOf(section.facet);
    const auto isGone = [&](qsizetype row) {
        return !after.contains(identity(section.entries[row]));
    };
    for (qsizetype last = section.entries.size() - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        qsizetype first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows(parent, int(first), int(last));
        section.entries.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void FacetModel::reorder(Section &section, const QList<FacetEntry> &entries)
{
    QHash<quint64, int> before; // line → row
    for (qsizetype row = 0; row < section.entries.size(); ++row)
        before.insert(identity(section.entries[row]), int(row));
    QList<FacetEntry> ordered;
    QList<int> newRow(section.entries.size());
    for (const FacetEntry &entry : entries) {
        if (const auto old = before.constFind(identity(entry)); old != before.constEnd()) {
            newRow[*old] = int(ordered.size());
            ordered.append(section.entries[*old]);
        }
    }
    if (std::ranges::is_sorted(newRow))
        return;
    const QPersistentModelIndex parent = sectionOf(section.facet);
    Q_EMIT layoutAboutToBeChanged({parent}, VerticalSortHint);
    QModelIndexList from;
    QModelIndexList to;
    for (const QModelIndex &old : persistentIndexList()) {
        if (old.parent() == parent) {
            from.append(old);
            to.append(index(newRow[old.row()], old.column(), parent));
        }
    }
    section.entries = ordered;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({parent}, VerticalSortHint);
}

void FacetModel::insertNew(Section &section, const QList<FacetEntry> &entries)
{
    const QModelIndex parent = sectionOf(section.facet);
    for (qsizetype first = 0; first < entries.size(); ++first) {
        const auto stands = [&](qsizetype row) {
            return first < section.entries.size() &&
                   section.entries[first].isSameLine(entries[row]);
        };
        if (stands(first))
            continue;
        qsizetype end = first + 1;
        while (end < entries.size() && !stands(end))
            ++end;
        beginInsertRows(parent, int(first), int(end) - 1);
        section.entries.insert(first, end - first, FacetEntry());
        std::copy(entries.begin() + first, entries.begin() + end, section.entries.begin() + first);
        endInsertRows();
        first = end - 1;
    }
}

void FacetModel::takeNumbers(Section &section, const QList<FacetEntry> &entries)
{
    qsizetype first = entries.size();
    qsizetype last = -1;
    for (qsizetype row = 0; row < entries.size(); ++row) {
        if (section.entries[row] == entries[row])
            continue;
        first = std::min(first, row);
        last = row;
    }
    if (last < 0)
        return;
    section.entries = entries;
    const QModelIndex parent = sectionOf(section.facet);
    Q_EMIT dataChanged(index(int(first), 0, parent), index(int(last), 0, parent));
}

} // namespace acervo

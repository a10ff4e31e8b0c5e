#include "facetlines.h"

#include <QCollator>

namespace acervo {

namespace {

using Kind = FacetEntry::Kind;
using Fold = FacetEntry::Fold;

// More than a person would look through; another letter leads further.
constexpr qsizetype mostFound = 200;

class LineMaker
{
public:
    LineMaker(const FacetCounts &counts, const QList<FacetItem> &items,
              const FacetArrangement &arrangement)
        : m_counts(counts)
        , m_items(items)
        , m_wanted(arrangement)
    {
        link();
        mark();
    }

    QList<FacetEntry> make()
    {
        addLevel({.key = {m_counts.facet, 0}, .name = {}, .fold = Fold::Open}, m_top, 0);
        return m_lines;
    }

private:
    void link();
    void mark();
    void markUpFrom(const FacetItem &item, QSet<FacetKey> &marked) const;
    void sort(QList<qsizetype> &level) const;
    void sortByName(QList<qsizetype> &level) const;
    void sortByRank(QList<qsizetype> &level) const;
    void addLevel(const FacetEntry &above, QList<qsizetype> level, int depth);
    void addValue(const FacetItem &item, int depth);
    void addNone(bool hasValues);
    void addLine(Kind kind, const FacetEntry &above, qint64 count, int depth);
    bool isFinding() const { return bool(m_wanted.isFound); }

    const FacetCounts &m_counts;
    const QList<FacetItem> &m_items;
    const FacetArrangement &m_wanted;
    QHash<FacetKey, qsizetype> m_place; // of an item, where some lie below others
    QHash<FacetKey, QList<qsizetype>> m_below;
    QList<qsizetype> m_top;
    QSet<FacetKey> m_spoken; // the query speaks of it, or of one below it
    QSet<FacetKey> m_found;
    QList<FacetEntry> m_lines;
};

void LineMaker::link()
{
    const bool isFlat =
        std::ranges::none_of(m_items, [](const FacetItem &item) { return item.above.has_value(); });
    m_top.reserve(m_items.size());
    for (qsizetype i = 0; i < m_items.size() && !isFlat; ++i)
        m_place.insert(m_items[i].entry.key, i);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const std::optional<FacetKey> &above = m_items[i].above;
        if (above && m_place.contains(*above))
            m_below[*above].append(i);
        else
            m_top.append(i);
    }
}

void LineMaker::mark()
{
    for (const FacetItem &item : m_items) {
        if (item.entry.state != ValueState::Off)
            markUpFrom(item, m_spoken);
        if (isFinding() && m_wanted.isFound(item.entry))
            markUpFrom(item, m_found);
    }
}

void LineMaker::markUpFrom(const FacetItem &item, QSet<FacetKey> &marked) const
{
    for (const FacetItem *one = &item; one && !marked.contains(one->entry.key);) {
        marked.insert(one->entry.key);
        const auto above = one->above ? m_place.constFind(*one->above) : m_place.constEnd();
        one = above == m_place.constEnd() ? nullptr : &m_items[*above];
    }
}

void LineMaker::sort(QList<qsizetype> &level) const
{
    if (m_wanted.byName)
        sortByName(level);
    else
        sortByRank(level);
    const auto place = [this](qsizetype i) {
        return m_wanted.places.constFind(m_items[i].entry.key);
    };
    const auto others = std::ranges::stable_partition(
        level, [&](qsizetype i) { return place(i) != m_wanted.places.constEnd(); });
    std::sort(level.begin(), others.begin(),
              [&](qsizetype a, qsizetype b) { return *place(a) < *place(b); });
}

void LineMaker::sortByRank(QList<qsizetype> &level) const
{
    std::ranges::stable_sort(level, std::ranges::greater(), [this](qsizetype i) {
        const FacetEntry &entry = m_items[i].entry;
        return std::pair(m_wanted.ranks.value(entry.key.value), entry.count);
    });
}

// Years as a person looks for them: the newest first.
void LineMaker::sortByName(QList<qsizetype> &level) const
{
    if (m_counts.facet == Facet::Year) {
        std::ranges::stable_sort(level, std::ranges::greater(),
                                 [this](qsizetype i) { return m_items[i].entry.key.value; });
        return;
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(size_t(level.size()));
    for (const qsizetype i : std::as_const(level))
        keys.emplace_back(collator.sortKey(m_wanted.label(m_items[i].entry)), i);
    std::ranges::stable_sort(
        keys, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::ranges::transform(keys, level.begin(), [](const auto &key) { return key.second; });
}

void LineMaker::addLevel(const FacetEntry &above, QList<qsizetype> level, int depth)
{
    const bool isOpen = above.fold == Fold::Open;
    if (!isOpen && !m_spoken.contains(above.key))
        return;
    if (isFinding())
        level.removeIf([this](qsizetype i) { return !m_found.contains(m_items[i].entry.key); });
    sort(level);
    const qsizetype few = isFinding() ? mostFound : fewFacetValues;
    const qsizetype limit = !isOpen ? 0 : isFinding() ? few : m_wanted.limits.value(above.key, few);
    qsizetype listed = 0;
    for (qsizetype i = 0; i < level.size(); ++i) {
        if (i >= limit && !m_spoken.contains(m_items[level[i]].entry.key))
            continue;
        addValue(m_items[level[i]], depth);
        ++listed;
    }
    const bool isTop = depth == 0;
    if (isTop)
        addNone(listed > 0);
    if (!isOpen)
        return;
    const qint64 beyond = isTop ? m_counts.more : 0;
    const qsizetype left = level.size() - listed;
    if (left > 0 && !isFinding())
        addLine(Kind::More, above, level.size() + beyond, depth);
    else if (left + beyond > 0)
        addLine(Kind::Beyond, above, left + beyond, depth);
    if (left == 0 && level.size() > few && limit > few)
        addLine(Kind::Fewer, above, level.size(), depth);
}

void LineMaker::addValue(const FacetItem &item, int depth)
{
    const QList<qsizetype> below = m_below.value(item.entry.key);
    FacetEntry line = item.entry;
    line.depth = depth;
    line.fold = Fold::Leaf;
    if (!below.isEmpty()) {
        const bool isFoundBelow = isFinding() && std::ranges::any_of(below, [this](qsizetype i) {
                                      return m_found.contains(m_items[i].entry.key);
                                  });
        line.fold = isFoundBelow || m_wanted.open.contains(line.key) ? Fold::Open : Fold::Closed;
    }
    m_lines.append(line);
    if (!below.isEmpty())
        addLevel(line, below, depth + 1);
}

void LineMaker::addNone(bool hasValues)
{
    FacetEntry none{.kind = Kind::None, .key = {m_counts.facet, 0}, .name = {}};
    none.count = m_counts.none;
    none.state = m_counts.noneTicked ? ValueState::Ticked : ValueState::Off;
    // Where no article has a value at all, "none" would only repeat the number of articles.
    const bool isWorth =
        isFinding() ? m_counts.none > 0 && m_wanted.isFound(none) : m_counts.none > 0 && hasValues;
    if (m_counts.noneTicked || isWorth)
        m_lines.append(none);
}

void LineMaker::addLine(Kind kind, const FacetEntry &above, qint64 count, int depth)
{
    m_lines.append(
        {.kind = kind, .key = above.key, .name = above.name, .count = count, .depth = depth});
}

} // namespace

QList<FacetEntry> facetLines(const FacetCounts &counts, const QList<FacetItem> &items,
                             const FacetArrangement &arrangement)
{
    return LineMaker(counts, items, arrangement).make();
}

} // namespace acervo

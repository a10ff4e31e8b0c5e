#include "valuecolumn.h"

#include "arranged.h"

namespace acervo {

void ValueColumn::reserve(qsizetype slots) { m_cells.reserve(size_t(slots)); }

void ValueColumn::append(std::span<const FacetValue> values)
{
    m_cells.push_back(0);
    replace(Slot(m_cells.size() - 1), values);
}

void ValueColumn::replace(Slot slot, std::span<const FacetValue> values)
{
    const std::span<const FacetValue> old = at(slot);
    if (std::ranges::equal(old, values))
        return;
    for (const FacetValue value : old)
        m_totals.subtract(value);
    for (const FacetValue value : values) {
        m_totals.add(value);
        if (value < ValueCounter::arrayLimit)
            m_bound = qMax(m_bound, value + 1);
    }
    m_bearing += qint64(!values.empty()) - qint64(!old.empty());
    if (m_cells[slot] >= inPool)
        m_poolGarbage += old.size() + 1;
    m_cells[slot] = cellFor(values);
    if (m_poolGarbage > 4096 && m_poolGarbage > m_pool.size() / 2)
        compactPool();
}

void ValueColumn::arrange(const std::vector<Slot> &order)
{
    m_cells = arranged(m_cells, order);
    compactPool();
}

FacetValue ValueColumn::cellFor(std::span<const FacetValue> values)
{
    if (values.empty())
        return 0;
    if (values.size() == 1 && values.front() < ValueCounter::arrayLimit)
        return values.front();
    const size_t place = m_pool.size();
    if (place + values.size() >= inPool)
        qFatal("A column of more than 2^31 values");
    m_pool.push_back(FacetValue(values.size()));
    m_pool.insert(m_pool.end(), values.begin(), values.end());
    return inPool + FacetValue(place);
}

void ValueColumn::compactPool()
{
    std::vector<FacetValue> pool;
    pool.reserve(m_pool.size() - m_poolGarbage);
    for (FacetValue &cell : m_cells) {
        if (cell < inPool)
            continue;
        const size_t place = cell - inPool;
        const auto first = m_pool.begin() + qsizetype(place);
        cell = inPool + FacetValue(pool.size());
        pool.insert(pool.end(), first, first + 1 + m_pool[place]);
    }
    m_pool = std::move(pool);
    m_poolGarbage = 0;
}

ValueColumn::Counts ValueColumn::count(const Bitmap &set, const Bitmap &live) const
{
    const qint64 articles = live.count();
    if (set.count() * 2 <= articles)
        return counted(set);
    Bitmap rest = live;
    rest.subtract(set);
    const Counts others = counted(rest);
    Counts counts{m_totals, articles - m_bearing - others.none};
    counts.values.subtract(others.values);
    return counts;
}

ValueColumn::Counts ValueColumn::counted(const Bitmap &set) const
{
    // Which cells are in the pool cannot be foreseen: they are put aside without a branch, which
    // costs less than guessing wrong. No value, and whatever is in the pool, is counted as value 0
    // first.
    Counts counts{ValueCounter(m_bound), 0};
    const std::span<quint32> small = counts.values.array();
    const std::span<const quint64> words = set.words();
    for (size_t word = 0; word < words.size(); ++word) {
        std::array<FacetValue, 64> places;
        size_t pooled = 0;
        for (quint64 bits = words[word]; bits != 0; bits &= bits - 1) {
            const FacetValue cell = m_cells[word * 64 + size_t(std::countr_zero(bits))];
            const bool isPooled = cell >= inPool;
            places[pooled] = cell - inPool;
            pooled += isPooled;
            ++small[isPooled ? 0 : cell];
        }
        small[0] -= quint32(pooled);
        for (size_t i = 0; i < pooled; ++i) {
            const FacetValue *values = &m_pool[places[i]];
            for (FacetValue value = 1; value <= values[0]; ++value)
                counts.values.add(values[value]);
        }
    }
    counts.none = small[0];
    small[0] = 0;
    return counts;
}

Bitmap ValueColumn::bearing(FacetValue value) const
{
    const auto size = qsizetype(m_cells.size());
    const FacetValue *cells = m_cells.data();
    Bitmap found = Bitmap::where(size, [=](Slot slot) { return cells[slot] == value; });
    const Bitmap pooled = Bitmap::where(size, [=](Slot slot) { return cells[slot] >= inPool; });
    pooled.forEach([&](Slot slot) {
        if (std::ranges::contains(at(slot), value))
            found.set(slot);
    });
    return found;
}

Bitmap ValueColumn::bearingAny() const
{
    const FacetValue *cells = m_cells.data();
    return Bitmap::where(qsizetype(m_cells.size()), [=](Slot slot) { return cells[slot] != 0; });
}

} // namespace acervo

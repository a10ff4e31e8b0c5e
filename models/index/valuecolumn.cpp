#include "valuecolumn.h"

#include "arranged.h"

#include <utility>

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
    const FacetValue before = std::exchange(m_cells[slot], cellFor(values));
    if (before >= isSet && --m_uses[before - isSet] == 0)
        ++m_unused;
    if (m_unused > 4096 && m_unused > m_sets.size() / 2)
        dropUnused();
}

void ValueColumn::arrange(const std::vector<Slot> &order)
{
    m_cells = arranged(m_cells, order);
    dropUnused();
}

FacetValue ValueColumn::cellFor(std::span<const FacetValue> values)
{
    if (values.empty())
        return 0;
    if (values.size() == 1 && values.front() < ValueCounter::arrayLimit)
        return values.front();
    const quint32 set = m_sets.numberOf(values);
    if (set == m_uses.size())
        m_uses.push_back(0);
    else if (m_uses[set] == 0)
        --m_unused;
    ++m_uses[set];
    return isSet + set;
}

void ValueColumn::dropUnused()
{
    const ValueSets before = std::exchange(m_sets, {});
    m_uses.clear();
    m_unused = 0;
    for (FacetValue &cell : m_cells) {
        if (cell >= isSet)
            cell = cellFor(before.at(cell - isSet));
    }
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
    std::vector<quint32> cells(m_bound + m_sets.size());
    set.forEach([&](Slot slot) { ++cells[placeOf(m_cells[slot])]; });

    Counts counts{ValueCounter(m_bound), std::exchange(cells[0], 0)};
    std::ranges::copy(std::span(cells).first(m_bound), counts.values.array().begin());
    for (size_t number = 0; number < m_sets.size(); ++number) {
        const quint32 articles = cells[m_bound + number];
        if (articles == 0)
            continue;
        for (const FacetValue value : m_sets.at(quint32(number)))
            counts.values.add(value, articles);
    }
    return counts;
}

Bitmap ValueColumn::bearing(FacetValue value) const
{
    std::vector<quint8> bears(m_bound + m_sets.size());
    if (value != 0 && value < m_bound)
        bears[value] = 1;
    for (size_t number = 0; number < m_sets.size(); ++number)
        bears[m_bound + number] = std::ranges::contains(m_sets.at(quint32(number)), value);
    return Bitmap::where(qsizetype(m_cells.size()),
                         [&](Slot slot) { return bears[placeOf(m_cells[slot])]; });
}

Bitmap ValueColumn::bearingAny() const
{
    const FacetValue *cells = m_cells.data();
    return Bitmap::where(qsizetype(m_cells.size()), [=](Slot slot) { return cells[slot] != 0; });
}

} // namespace acervo

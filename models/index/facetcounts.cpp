#include "facetcounts.h"

#include "exclusions.h"
#include "leafmatch.h"
#include "statenames.h"

#include <QSet>

namespace acervo {

namespace {

// What the values of the facet are counted under, within `scope`.
Bitmap base(const Evaluation &evaluation, Facet facet, FacetMode mode, const Bitmap &scope)
{
    return evaluation.cut(scope, [&](const Expr &clause) {
        return mode == FacetMode::And || isExclusion(clause) || ownerOf(clause) != facet;
    });
}

ValueColumn::Counts countStates(const Columns &columns, const Evaluation &evaluation,
                                FacetMode mode)
{
    const std::span<const StateFlags> states = columns.states();
    const auto combinations = [&](const Bitmap &set) {
        ValueCounter counter(1 << 8);
        set.forEach([&](Slot slot) { counter.add(states[slot]); });
        return counter;
    };
    const auto count = [](const ValueCounter &from, FacetValue state, ValueCounter &to) {
        from.forEach([&](FacetValue flags, quint32 articles) {
            if (hasState(StateFlags(flags), state))
                to.add(state, articles);
        });
    };
    ValueColumn::Counts counts;
    const ValueCounter shown = combinations(base(evaluation, Facet::State, mode, evaluation.scope));
    // A click on `trashed` opens the trash.
    const ValueCounter withTrash =
        combinations(base(evaluation, Facet::State, mode, columns.live()));
    for (const FacetValue state : allStates()) {
        const bool isTrash = state == FacetValue(StateFlag::Trashed);
        count(isTrash ? withTrash : shown, state, counts.values);
    }
    return counts;
}

ValueColumn::Counts countValues(const Columns &columns, const Evaluation &evaluation, Facet facet,
                                FacetMode mode)
{
    if (facet == Facet::State)
        return countStates(columns, evaluation, mode);
    return columns.values(facet).count(base(evaluation, facet, mode, evaluation.scope),
                                       columns.live());
}

// The values of one facet that the query speaks of.
class SpokenValues
{
public:
    SpokenValues(const Columns &columns, const Query &query, Facet facet)
        : m_columns(columns)
        , m_query(query)
        , m_facet(facet)
    {
        for (const Expr &clause : query.clauses)
            collect(clause);
    }

    const QHash<FacetValue, FacetValueCount> &values() const { return m_values; }

private:
    void collect(const Expr &expr)
    {
        for (const Expr &part : expr.parts)
            collect(part);
        if (!expr.isLeaf() || facetOf(expr.field) != m_facet)
            return;
        const QString written = expr.text.isEmpty() ? valueWritten(expr) : expr.text;
        if (written.isEmpty() || m_collected.contains(written))
            return;
        m_collected.insert(written);
        const QList<FacetValue> values = m_columns.valuesNamed(m_facet, written);
        for (const FacetValue value : values)
            add(value, m_columns.nameOf(m_facet, value));
        // `has:date` is no state of its own, and an author's word no author: they stand in the text
        // only.
        const bool isNoValue = m_facet == Facet::State || isAboutWords(expr, m_columns);
        if (values.isEmpty() && !isNoValue)
            add(~FacetValue(m_collected.size()), written);
    }
    void add(FacetValue value, const QString &name)
    {
        const ValueState state = valueState(m_query, m_facet, name);
        if (state != ValueState::Off)
            m_values.insert(value, {value, name, 0, state});
    }

    const Columns &m_columns;
    const Query &m_query;
    const Facet m_facet;
    QHash<FacetValue, FacetValueCount> m_values;
    QSet<QString> m_collected;
};

// The values with a count that the query does not speak of; the highest counts when there are too
// many.
QList<FacetValueCount> unspoken(const ValueCounter &counter,
                                const QHash<FacetValue, FacetValueCount> &spoken, qsizetype limit,
                                qint64 &more)
{
    using Counted = std::pair<quint32, FacetValue>;
    std::vector<Counted> found;
    counter.forEach([&](FacetValue value, quint32 count) {
        if (!spoken.contains(value))
            found.emplace_back(count, value);
    });
    if (limit >= 0 && qsizetype(found.size()) > limit) {
        more = qsizetype(found.size()) - limit;
        std::ranges::nth_element(found, found.begin() + limit, std::greater());
        found.resize(size_t(limit));
    }
    QList<FacetValueCount> values;
    values.reserve(qsizetype(found.size()));
    for (const auto &[count, value] : found)
        values.append({value, {}, count, ValueState::Off});
    return values;
}

} // namespace

FacetCounts countFacet(const Columns &columns, const Evaluation &evaluation, Facet facet,
                       FacetMode mode, qsizetype limit)
{
    const ValueColumn::Counts counts = countValues(columns, evaluation, facet, mode);
    const TakenAway taken = countTakenAway(columns, evaluation, facet);
    const SpokenValues spoken(columns, evaluation.query, facet);

    FacetCounts result{.facet = facet, .values = {}};
    const qsizetype rest = limit < 0 ? limit : qMax<qsizetype>(0, limit - spoken.values().size());
    result.values = unspoken(counts.values, spoken.values(), rest, result.more);
    for (FacetValueCount &value : result.values)
        value.name = columns.nameOf(facet, value.value);
    for (FacetValueCount value : spoken.values()) {
        const bool isExcluded = value.state == ValueState::Excluded;
        value.count = isExcluded ? taken.values[value.value] : counts.values[value.value];
        result.values.append(value);
    }
    std::ranges::sort(result.values, [](const auto &a, const auto &b) {
        return std::tie(b.count, a.name, a.value) < std::tie(a.count, b.name, b.value);
    });
    result.none = counts.none + taken.none;
    result.noneTicked = noneTicked(evaluation.query, facet);
    return result;
}

} // namespace acervo

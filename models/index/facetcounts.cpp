#include "facetcounts.h"

#include "exclusions.h"
#include "leafmatch.h"
#include "statenames.h"

#include <QHash>

namespace acervo {

namespace {

// What the values of the facet are counted under, within `scope`.
Bitmap base(const Evaluation &evaluation, Facet facet, FacetMode mode, const Bitmap &scope)
{
    return evaluation.cut(scope, [&](const Expr &clause) {
        return mode == FacetMode::And || isExclusion(clause) || ownerOf(clause) != facet;
    });
}

// Of the combinations of states.
ValueColumn::Counts countCombinations(const Columns &columns, const Bitmap &set)
{
    const std::span<const StateFlags> states = columns.states();
    ValueColumn::Counts counts{ValueCounter(1 << stateFlagBits), 0};
    const std::span<quint32> combinations = counts.values.array();
    set.forEach([&](Slot slot) { ++combinations[states[slot]]; });
    return counts;
}

ValueCounter countStates(const Columns &columns, const Evaluation &evaluation, FacetMode mode,
                         ValueTally &tally)
{
    const Bitmap shown = base(evaluation, Facet::State, mode, evaluation.scope);
    const ValueColumn::Counts &combinations =
        tally.count(shown, columns.generation(), shown.count(),
                    [&](const Bitmap &set) { return countCombinations(columns, set); });

    ValueCounter counts;
    for (const FacetValue state : allStates()) {
        combinations.values.forEach([&](FacetValue flags, quint32 articles) {
            if (hasState(StateFlags(flags), state))
                counts.add(state, articles);
        });
    }
    // A click on `trashed` opens the trash, one on `free-note` brings those that stand apart.
    Bitmap hidden = base(evaluation, Facet::State, mode, columns.live());
    hidden.subtract(shown);
    const qsizetype all = hidden.count();
    hidden &= evaluation.trash;
    counts.add(FacetValue(StateFlag::Trashed), quint32(hidden.count()));
    counts.add(FacetValue(StateFlag::FreeNote), quint32(all - hidden.count()));
    return counts;
}

const ValueColumn::Counts &countValues(const Columns &columns, const Evaluation &evaluation,
                                       Facet facet, FacetMode mode, ValueTally &tally)
{
    const Bitmap set = base(evaluation, facet, mode, evaluation.scope);
    const qsizetype articles = set.count();
    return tally.count(
        set, columns.generation(), qMin(articles, columns.live().count() - articles),
        [&](const Bitmap &some) { return columns.values(facet).count(some, columns.live()); });
}

// The values of one facet that the query speaks of, each with the state that valueState() gives it;
// found in one walk, as a query may name thousands.
class SpokenValues
{
public:
    SpokenValues(const Columns &columns, const Query &query, Facet facet)
        : m_columns(columns)
        , m_facet(facet)
    {
        for (const Expr &clause : query.clauses) {
            const bool isOwned = ownerOf(clause) == facet;
            collect(clause, isOwned ? ValueState::Ticked : ValueState::Mixed);
        }
    }

    const QHash<FacetValue, FacetValueCount> &values() const { return m_values; }

private:
    // `state`: what a value is that stands here.
    void collect(const Expr &expr, ValueState state)
    {
        if (expr.isLeaf()) {
            collectLeaf(expr, state);
            return;
        }
        if (expr.kind == Expr::Kind::Not && state != ValueState::Mixed)
            state = state == ValueState::Ticked ? ValueState::Excluded : ValueState::Ticked;
        for (const Expr &part : expr.parts)
            collect(part, state);
    }
    void collectLeaf(const Expr &leaf, ValueState state)
    {
        const bool isWholeWord = leaf.kind == Expr::Kind::Word && !leaf.prefix;
        const QString written = isWholeWord ? leaf.text : valueWritten(leaf);
        if (facetOf(leaf.field) != m_facet || written.isEmpty())
            return;
        const QList<FacetValue> values = m_columns.valuesNamed(m_facet, written);
        for (const FacetValue value : values)
            add(value, m_columns.nameOf(m_facet, value), state);
        // `has:date` is no state of its own, and an author's word no author: they stand in the
        // text.
        const bool isNoValue = m_facet == Facet::State || isAboutWords(leaf, m_columns);
        if (values.isEmpty() && !isNoValue)
            add(unknownValue(written), written, state);
    }
    FacetValue unknownValue(const QString &written)
    {
        const auto number = m_unknown.constFind(written);
        if (number != m_unknown.constEnd())
            return *number;
        return *m_unknown.insert(written, ~FacetValue(m_unknown.size()));
    }
    // An exclusion outweighs a tick, and that a place in a clause that belongs to nobody.
    void add(FacetValue value, const QString &name, ValueState state)
    {
        FacetValueCount &spoken = m_values[value];
        const bool isWeaker = spoken.state == ValueState::Excluded ||
                              (spoken.state == ValueState::Ticked && state == ValueState::Mixed);
        spoken = {value, name, 0, isWeaker ? spoken.state : state};
    }

    const Columns &m_columns;
    const Facet m_facet;
    QHash<FacetValue, FacetValueCount> m_values;
    QHash<QString, FacetValue> m_unknown;
};

// The values with a count that the query does not speak of; the highest counts when there are too
// many.
QList<FacetValueCount> unspoken(const ValueCounter &counter,
                                const QHash<FacetValue, FacetValueCount> &spoken, qsizetype limit,
                                const std::function<bool(FacetValue)> &test, qint64 &more)
{
    using Counted = std::pair<quint32, FacetValue>;
    std::vector<Counted> found;
    counter.forEach([&](FacetValue value, quint32 count) {
        if (!spoken.contains(value) && (!test || test(value)))
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
                       FacetMode mode, qsizetype limit, const NameTest &test)
{
    return FacetCounter(facet).count(columns, evaluation, mode, limit, test);
}

FacetCounts FacetCounter::count(const Columns &columns, const Evaluation &evaluation,
                                FacetMode mode, qsizetype limit, const NameTest &test)
{
    if (m_facet == Facet::State) {
        const ValueCounter states = countStates(columns, evaluation, mode, m_tally);
        return named(columns, evaluation, states, 0, limit, test);
    }
    const ValueColumn::Counts &counts = countValues(columns, evaluation, m_facet, mode, m_tally);
    return named(columns, evaluation, counts.values, counts.none, limit, test);
}

FacetCounts FacetCounter::named(const Columns &columns, const Evaluation &evaluation,
                                const ValueCounter &values, qint64 none, qsizetype limit,
                                const NameTest &test) const
{
    const TakenAway taken = countTakenAway(columns, evaluation, m_facet);
    const SpokenValues spoken(columns, evaluation.query, m_facet);

    FacetCounts result{.facet = m_facet, .values = {}};
    const qsizetype rest = limit < 0 ? limit : qMax<qsizetype>(0, limit - spoken.values().size());
    std::function<bool(FacetValue)> passes;
    if (test)
        passes = [&](FacetValue value) { return test(columns.nameOf(m_facet, value)); };
    result.values = unspoken(values, spoken.values(), rest, passes, result.more);
    for (FacetValueCount &value : result.values)
        value.name = columns.nameOf(m_facet, value.value);
    for (FacetValueCount value : spoken.values()) {
        const bool isExcluded = value.state == ValueState::Excluded;
        value.count = isExcluded ? taken.values[value.value] : values[value.value];
        result.values.append(value);
    }
    for (FacetValueCount &value : result.values)
        value.parent = columns.parentOf(m_facet, value.value);
    std::ranges::sort(result.values, [](const auto &a, const auto &b) {
        return std::tie(b.count, a.name, a.value) < std::tie(a.count, b.name, b.value);
    });
    result.none = none + taken.none;
    result.noneTicked = noneTicked(evaluation.query, m_facet);
    return result;
}

} // namespace acervo

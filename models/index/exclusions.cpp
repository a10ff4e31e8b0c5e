#include "exclusions.h"

#include "leafmatch.h"
#include "statenames.h"

namespace acervo {

namespace {

// Stands for the articles without any value. No facet but State has a value 0, and none of State's
// articles is without.
constexpr FacetValue noValue = 0;

// Excluded values by how the query writes them: case and accents aside, one text may mean several.
class ExcludedValues
{
public:
    ExcludedValues(const Columns &columns, Facet facet)
        : m_columns(columns)
        , m_facet(facet)
    {}

    // Whether the clause is one or several values, excluded; they are taken in then.
    bool take(const Expr &clause)
    {
        if (!isExclusion(clause) || ownerOf(clause) != m_facet)
            return false;
        const Expr &inner = clause.parts.front();
        const QList<Expr> leaves = inner.kind == Expr::Kind::Or ? inner.parts : QList<Expr>{inner};
        if (!std::ranges::all_of(leaves, [this](const Expr &leaf) { return isValue(leaf); }))
            return false;
        for (const Expr &leaf : leaves)
            takeLeaf(leaf);
        return true;
    }

    bool isEmpty() const { return m_count == 0; }

    // Counts `values`, one article's, when only one excluded text takes it away.
    void count(std::span<const FacetValue> values, TakenAway &taken) const
    {
        quint32 text = 0;
        for (const FacetValue value : values) {
            const quint32 other = m_texts[value];
            if (text != 0 && other != 0 && other != text)
                return;
            text = qMax(text, other);
        }
        for (const FacetValue value : values) {
            if (m_texts[value] != 0)
                taken.values.add(value);
        }
    }

    // The same of all `articles`, when no other text can take them away.
    bool isOneText() const { return m_count == 1; }
    void count(const ValueColumn::Counts &articles, TakenAway &taken) const
    {
        articles.values.forEach([&](FacetValue value, quint32 count) {
            if (m_texts[value] != 0)
                taken.values.add(value, count);
        });
        if (m_texts[noValue] != 0)
            taken.values.add(noValue, quint32(articles.none));
    }

private:
    bool isValue(const Expr &leaf) const
    {
        const bool isNone = leaf.kind == Expr::Kind::None && m_facet != Facet::State;
        return isNone || (!valueWritten(leaf).isEmpty() && !isAboutWords(leaf, m_columns));
    }
    void takeLeaf(const Expr &leaf)
    {
        const quint32 text = ++m_count;
        const QList<FacetValue> values = leaf.kind == Expr::Kind::None
                                             ? QList<FacetValue>{noValue}
                                             : valuesMeant(leaf, m_facet, m_columns);
        for (const FacetValue value : values) {
            if (m_texts[value] == 0) // the same value twice is excluded once
                m_texts.add(value, text);
        }
    }

    const Columns &m_columns;
    const Facet m_facet;
    ValueCounter m_texts; // by value: the text that means it, from 1
    quint32 m_count = 0;
};

template <typename Function>
void forEachArticle(const Bitmap &articles, const Columns &columns, Facet facet, Function function)
{
    if (facet == Facet::State) {
        const QList<FacetValue> states = allStates();
        articles.forEach([&](Slot slot) {
            QVarLengthArray<FacetValue, 16> borne;
            for (const FacetValue state : states) {
                if (hasState(columns.statesAt(slot), state))
                    borne.append(state);
            }
            function(std::span<const FacetValue>(borne));
        });
        return;
    }
    const ValueColumn &column = columns.values(facet);
    articles.forEach([&](Slot slot) {
        const auto values = column.at(slot);
        function(values.empty() ? std::span(&noValue, 1) : values);
    });
}

} // namespace

TakenAway countTakenAway(const Columns &columns, const Evaluation &evaluation, Facet facet)
{
    ExcludedValues excluded(columns, facet);
    Bitmap away = evaluation.cut(evaluation.scope,
                                 [&](const Expr &clause) { return !excluded.take(clause); });
    away.subtract(evaluation.matches);
    TakenAway taken;
    if (excluded.isEmpty())
        return taken;
    if (excluded.isOneText() && facet != Facet::State) {
        excluded.count(columns.values(facet).count(away, columns.live()), taken);
    } else {
        forEachArticle(away, columns, facet,
                       [&](std::span<const FacetValue> values) { excluded.count(values, taken); });
    }
    if (facet != Facet::State)
        taken.none = taken.values[noValue];
    return taken;
}

} // namespace acervo

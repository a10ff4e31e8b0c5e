#include "facetleaf.h"

#include "expressions.h"
#include "fold.h"
#include "keywords.h"

namespace acervo {

std::optional<Expr> leafOf(Facet facet, const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    if (facet == Facet::Year) {
        const PartialDate year = PartialDate::fromIso(value);
        if (!year.isKnown())
            return std::nullopt;
        DateSpan span;
        span.from = year;
        span.to = year;
        return datesLeaf(Field::Date, span);
    }
    if (facet == Facet::Author)
        return phraseLeaf(Field::Author, value);
    if (facet == Facet::State && !stateNamed(Field::Is, value))
        return valueLeaf(Field::Has, value);
    return valueLeaf(fieldOf(facet), value);
}

FacetLeafTest::FacetLeafTest(Facet facet, const QString &value)
    : m_facet(facet)
    , m_text(folded(value))
    , m_leaf(leafOf(facet, value))
{}

bool FacetLeafTest::operator()(const Expr &leaf) const
{
    if (!m_leaf || facetOf(leaf.field) != m_facet)
        return false;
    switch (leaf.kind) {
    case Expr::Kind::Word:
        return !leaf.prefix && folded(leaf.text) == m_text;
    case Expr::Kind::Phrase:
    case Expr::Kind::Value:
        return folded(leaf.text) == m_text;
    case Expr::Kind::Dates:
        return leaf.dates == m_leaf->dates;
    default:
        return false;
    }
}

} // namespace acervo

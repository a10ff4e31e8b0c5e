// What a value of a facet is in a query: the leaf that a click on it writes, and the leaves that
// mean it. Pure; any thread.
#pragma once

#include "query.h"

namespace acervo {

// Nothing for a value that no text can name: an empty one, a year that is none.
std::optional<Expr> leafOf(Facet facet, const QString &value);

// Tells the leaves that mean the value. Case and accents do not matter, as for the values
// themselves.
class FacetLeafTest
{
public:
    FacetLeafTest(Facet facet, const QString &value);
    bool operator()(const Expr &leaf) const;

private:
    Facet m_facet;
    QString m_text;
    std::optional<Expr> m_leaf;
};

} // namespace acervo

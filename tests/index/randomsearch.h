// Queries over a RandomLibrary, made of dice: every kind of leaf and every field.
#pragma once

#include "query.h"
#include "randomlibrary.h"

#include <QRandomGenerator>

namespace acervo {

class RandomQuery
{
public:
    RandomQuery(quint32 seed, const RandomLibrary &library)
        : m_random(seed)
        , m_library(library)
    {}

    Query next();

private:
    Expr clause(std::optional<Facet> owner);
    Expr combination(Expr::Kind kind, std::optional<Facet> owner);
    Expr leaf(std::optional<Facet> owner);
    Expr wordsLeaf();
    Expr ofField(Field field);
    QString value(Field field);
    QString name(Facet facet);
    DateSpan dates();
    PartialDate date();

    template <typename List>
    auto one(const List &list)
    {
        return list[m_random.bounded(int(list.size()))];
    }

    QRandomGenerator m_random;
    const RandomLibrary &m_library;
};

} // namespace acervo

// Which facts of which articles are read. Value.
#pragma once

#include "ids.h"

#include <QFlags>

#include <limits>

namespace acervo {

enum class FactsPart : quint8 {
    Own = 1,    // what the article is by itself: date, added, language, states but HasSuggestion
    Values = 2, // countries, regions, topics, tags, sources; HasSuggestion
    Authors = 4,
};
Q_DECLARE_FLAGS(FactsParts, FactsPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(FactsParts)

struct FactsRange
{
    FactsParts parts = FactsPart::Own | FactsPart::Values | FactsPart::Authors;
    ArticleId first{0}; // both inclusive
    ArticleId last{std::numeric_limits<qint64>::max()};
};

} // namespace acervo

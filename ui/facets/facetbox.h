// The box before a facet's value: empty, ticked, crossed out, or with a square where the value
// stands elsewhere in the query. Told apart by form, not by colour. GUI thread.
#pragma once

#include "queryedit.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace acervo {

inline constexpr int facetBoxSide = 14;

// On `palette`'s Base.
void paintFacetBox(QPainter &painter, const QRect &place, ValueState state,
                   const QPalette &palette);

} // namespace acervo

// The small mark that tells how a country or topic is known: a tick, a cross, a person, a question
// mark. GUI thread.
#pragma once

#include "standingwords.h"

#include <QPainter>

namespace acervo {

inline constexpr int standingMarkSide = 12;

bool hasStandingMark(Standing standing); // what is stated or detected has none
// In `colour`, in the middle of `area`.
void paintStandingMark(QPainter &painter, const QRectF &area, Standing standing,
                       const QColor &colour);

} // namespace acervo

// What the colours of highlights look like, in light and dark: a ground that text is read on, and
// the box with the letter. GUI thread.
#pragma once

#include "highlight.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRect>

class QPainter;

namespace acervo {

QColor highlightFill(HighlightColour colour, const QPalette &palette);
QColor highlightEdge(HighlightColour colour, const QPalette &palette);

// `isCommented` sets a dot into a corner.
void paintHighlightBox(QPainter &painter, const QRect &box, HighlightColour colour,
                       bool isCommented, const QPalette &palette);
QIcon highlightIcon(HighlightColour colour, int size, const QPalette &palette);

} // namespace acervo

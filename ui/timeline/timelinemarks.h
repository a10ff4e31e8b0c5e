// The small drawn signs at the right of a row: tagged, with a note, starred. GUI thread.
// Drawn rather than taken from a font or a theme, so that they are there on every system.
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace acervo {

struct TimelineMarks
{
    bool tagged = false;
    bool note = false;
    bool starred = false;

    int count() const { return int(tagged) + int(note) + int(starred); }
    static int width(int marks);
    // From the left of `area`, or from its right in a right-to-left layout.
    void paint(QPainter &painter, const QRect &area, const QColor &quiet, const QColor &strong,
               Qt::LayoutDirection direction) const;
};

} // namespace acervo

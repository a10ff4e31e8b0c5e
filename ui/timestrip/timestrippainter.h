// Draws the time strip: all articles in grey, those that match all but the query's dates in a pale
// accent, those that match these, too, in the full one, those of an uncertain date fainter, the
// range as a band with two edges. GUI thread.
#pragma once

#include "striplabels.h"

#include <QPalette>

class QPainter;

namespace acervo {

struct StripLook
{
    QPalette palette;
    QFont labelFont;
    std::optional<StripRange> range = {};
    bool drawn = false;                   // the range is, now
    std::optional<qsizetype> cursor = {}; // the bar with the keyboard's cursor
    std::optional<qsizetype> hovered = {};
    std::optional<StripRange> listPlace = {}; // what the rows in sight are of
    bool goesOnBefore = false;                // the library does, beyond what is shown
    bool goesOnAfter = false;
};

struct UndatedLook
{
    bool isChosen = false;
    bool hasCursor = false;
};

void paintStrip(QPainter &painter, const StripScale &scale, const StripLook &look);
// Those that have no place on the strip, beside it.
void paintUndated(QPainter &painter, const QRect &area, const TimeHistogram &histogram,
                  const StripLook &look, const UndatedLook &undated);

} // namespace acervo

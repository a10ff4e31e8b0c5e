// Draws the time strip: all articles in grey, the matching ones in the accent, those of an
// uncertain date fainter, the range as a band with two edges. GUI thread.
#pragma once

#include "striplabels.h"

#include <QPalette>

class QPainter;

namespace acervo {

struct StripLook
{
    QPalette palette;
    QFont labelFont;
    std::optional<StripRange> range;
    std::optional<qsizetype> cursor; // the bar with the keyboard's cursor
    std::optional<qsizetype> hovered;
};

void paintStrip(QPainter &painter, const StripScale &scale, const StripLook &look);

} // namespace acervo

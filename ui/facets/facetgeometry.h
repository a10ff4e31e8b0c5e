// Where the parts of a line of the side bar are, for drawing and for clicks. Left to right; who
// draws mirrors. Pure; GUI thread.
#pragma once

#include "facetbox.h"
#include "style.h"

#include <QFont>

namespace acervo {

struct FacetLineLayout
{
    QRect fold; // the chevron of a value that has others below it
    QRect box;
    QRect label;
    QRect count;

    // `count` is the width that the number takes.
    static FacetLineLayout of(const QRect &line, int depth, int count);
};

struct FacetHeadingLayout
{
    QRect ground; // of the colour under the pointer and of the focus line
    QRect label;
    QRect menu;
    QRect chevron;

    static FacetHeadingLayout of(const QRect &line, const QFont &font);
    static int heightOf(const QFont &font);
};

QFont facetHeadingFont(const QFont &base);

} // namespace acervo

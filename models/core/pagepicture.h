// PagePicture is a page as it was painted, opaque. Value; any thread.
#pragma once

#include <QByteArray>

namespace acervo {

struct PagePicture
{
    int width = 0; // pixels
    int height = 0;
    QByteArray pixels; // row by row, 32 bits each: 0x--RRGGBB in the machine's order

    bool operator==(const PagePicture &) const = default;
};

} // namespace acervo

// Pictures on a page. One at a time is decoded, at no more pixels than paper shows; in a PDF a JPEG
// goes in as it is. The thread of the cairo context.
#pragma once

#include "linebox.h"
#include "picture.h"

namespace acervo {

struct PagePoint
{
    double x = 0; // of the column's left
    double y = 0; // of the line's baseline
};

// Nothing where it has no bytes, or can't be decoded.
void paintPicture(cairo_t *cairo, const PictureFile &file, const PictureBox &box, PagePoint at);

} // namespace acervo

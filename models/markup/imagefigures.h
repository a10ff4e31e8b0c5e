// Images of Markdown as figures. Pure; any thread. Inner header of `markup`.
#pragma once

#include "markdown.h"

namespace acervo {

// Cuts paragraphs at their images that stand for pictures: each is a figure of its own. Images
// without words that stand for none are taken out.
void setFigures(Blocks &blocks, const PictureOf &pictureOf);

} // namespace acervo

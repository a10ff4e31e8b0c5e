// Pictures that were checked (picturecheck.h), as pixels. Pure; any thread, best none that a person
// waits for.
#pragma once

#include "picture.h"

#include <optional>

namespace acervo {

// Turned as its camera held it, and made smaller where it is larger than `most` pixels in one of
// its sides (0: as it is). Nothing where it can't be decoded.
std::optional<PicturePixels> decodedPicture(const PictureFile &file, int mostWidth = 0,
                                            int mostHeight = 0);

// Whether its bytes show it as it is to be seen: no camera held it otherwise.
bool isUpright(const PictureFile &file);

} // namespace acervo

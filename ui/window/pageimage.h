// A painted page as Qt draws it. Pure; any thread.
#pragma once

#include <QImage>

namespace acervo {

struct PagePicture;

// Shares the picture's pixels.
QImage pageImage(const PagePicture &picture);

} // namespace acervo

// Acervo's own colours, for desktops that bring none. Pure; GUI thread.
#pragma once

#include <QPalette>

namespace acervo {

QPalette paletteFor(Qt::ColorScheme scheme);

} // namespace acervo

// A tag as a note's front matter may carry it. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// With '-' for all that Obsidian does not allow: anything but letters, digits and _ - /.
QString noteTag(QString tag);

} // namespace acervo

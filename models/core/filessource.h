// What the source of an article is called that is of no site or publication (DESIGN, "Same or not").
#pragma once

#include <QStringView>

namespace acervo {

inline constexpr QStringView filesSource = u"Files";

} // namespace acervo

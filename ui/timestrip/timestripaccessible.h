// What a screen reader learns of a TimeStrip: a slider whose value is spoken as a period and its
// counts. GUI thread.
#pragma once

#include <QAccessible>

namespace acervo {

void installTimeStripAccessibility(); // does nothing the second time

} // namespace acervo

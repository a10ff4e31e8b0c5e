// How large the window and its panes are before the person has said otherwise. Pure; GUI thread.
#pragma once

#include <QList>
#include <QSize>

namespace acervo {

// `available` is the screen without the desktop's panels.
QSize firstWindowSize(const QSize &available);
// Facets, list, article: their sum is `window`.
QList<int> firstPaneWidths(int window);

} // namespace acervo

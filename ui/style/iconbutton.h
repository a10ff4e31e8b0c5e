// iconButton: a quiet button of an icon alone, as stands in the headers of panes. Its tip is also
// its name for a screen reader. GUI thread.
#pragma once

#include <Qt>

class QString;
class QToolButton;

namespace acervo {

QToolButton *iconButton(const QString &icon, const QString &tip,
                        Qt::FocusPolicy focus = Qt::TabFocus);

} // namespace acervo

// The tab of a page: its words alone, with a line below the one that is shown. GUI thread.
#pragma once

class QPainter;
class QStyleOptionTab;

namespace acervo {

void paintTab(const QStyleOptionTab &tab, QPainter &painter);

} // namespace acervo

#include "panesplitter.h"

#include "windowsizes.h"

namespace acervo {

PaneSplitter::PaneSplitter(QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isHers = true; });
}

QByteArray PaneSplitter::memory() const { return m_isHers ? saveState() : QByteArray(); }

void PaneSplitter::recall(const QByteArray &memory) { m_isHers = restoreState(memory); }

void PaneSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!m_isHers)
        setSizes(firstPaneWidths(width()));
}

} // namespace acervo

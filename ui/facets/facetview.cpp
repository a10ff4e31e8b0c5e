#include "facetview.h"

#include "facetdelegate.h"
#include "facetgeometry.h"

#include <QPainter>
#include <QScrollBar>

namespace acervo {

FacetView::FacetView(FacetLabels::PlaceName placeName, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new FacetDelegate(this))
    , m_labels(std::move(placeName))
    , m_model({}, m_labels)
{
    buildLook();
    setModel(&m_model);
    connectFolding();
}

void FacetView::showTags(const QList<Tag> &tags)
{
    m_delegate->setTags(tags);
    viewport()->update();
}

void FacetView::buildLook()
{
    setAccessibleName(tr("Filters"));
    setAccessibleDescription(tr("Space ticks a value, minus excludes it, Enter shows only it."));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false); // stands on the window's colour
}

void FacetView::connectFolding()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FacetView::openSections);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &section) { noteFolded(section, true); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &section) { noteFolded(section, false); });
}

// What the person looks at stays where it is, whatever comes above it.
void FacetView::showCounts(const QList<FacetCounts> &counts)
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool isPointed = viewport()->underMouse() && viewport()->rect().contains(pointer);
    const QPersistentModelIndex looked = isPointed ? indexAt(pointer) : currentIndex();
    const int before = visualRect(looked).top();
    const bool isInSight =
        looked.isValid() && viewport()->rect().intersects(visualRect(looked));
    m_model.showCounts(counts);
    if (isInSight && looked.isValid()) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(looked).top() -
                                      before);
    }
}

// A section that comes back is as the person left it.
void FacetView::openSections(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex section = m_model.index(row, 0);
        setExpanded(section, m_finding || !isFolded(m_model.facetAt(section)));
    }
}

void FacetView::noteFolded(const QModelIndex &section, bool folded)
{
    const Facet facet = m_model.facetAt(section);
    if (m_finding || isFolded(facet) == folded)
        return;
    if (folded)
        m_folded.append(facet);
    else
        m_folded.removeOne(facet);
    Q_EMIT foldedChanged(facet, folded);
}

void FacetView::setFolded(Facet facet, bool folded)
{
    m_folded.removeOne(facet);
    if (folded)
        m_folded.append(facet);
    if (const QModelIndex section = m_model.sectionOf(facet); section.isValid())
        setExpanded(section, m_finding || !folded);
}

void FacetView::setFound(const QString &part)
{
    m_finding = !part.isEmpty();
    m_model.setFound(part);
    for (int row = 0; row < m_model.rowCount(); ++row)
        openSections({}, row, row);
}

void FacetView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void FacetView::chooseFirstValue()
{
    for (QModelIndex index = m_model.index(0, 0); index.isValid(); index = indexBelow(index)) {
        const FacetEntry *entry = m_model.entryAt(index);
        if (entry && entry->isChoice()) {
            setCurrentIndex(index);
            return;
        }
    }
}

QSize FacetView::minimumSizeHint() const { return {20 * style::grid, 20 * style::grid}; }

void FacetView::act(const QModelIndex &index, Wish wish)
{
    const FacetEntry *found = m_model.entryAt(index);
    if (!found) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    // A copy: who hears the wish may show new counts before the signal returns.
    const FacetEntry entry = *found;
    switch (entry.kind) {
    case FacetEntry::Kind::More:
        m_model.showMore(index);
        return;
    case FacetEntry::Kind::Fewer:
        m_model.showFewer(index);
        return;
    case FacetEntry::Kind::Beyond:
        Q_EMIT findWanted();
        return;
    case FacetEntry::Kind::Nothing:
        return;
    case FacetEntry::Kind::None:
    case FacetEntry::Kind::Value:
        actOnValue(entry, wish);
        return;
    }
}

void FacetView::actOnValue(const FacetEntry &entry, Wish wish)
{
    m_model.setHeld(true); // until the person is done here
    const Facet facet = entry.key.facet;
    if (entry.kind == FacetEntry::Kind::None)
        Q_EMIT noneToggled(facet);
    else if (wish == Wish::Toggle)
        Q_EMIT toggled(facet, entry.name);
    else if (wish == Wish::Exclude)
        Q_EMIT excluded(facet, entry.name);
    else
        Q_EMIT only(facet, entry.name);
}

void FacetView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    QPainter painter(viewport());
    if (m_model.rowCount() == 0 && !m_emptyText.isEmpty()) {
        const int margin = 2 * style::grid;
        painter.setFont(style::font(style::TextSize::Body, font()));
        painter.setPen(style::mutedText(palette()));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         int(Qt::AlignTop | Qt::AlignHCenter) | Qt::TextWordWrap, m_emptyText);
    }
    if (!m_dragged)
        return;
    const bool isLast = m_dropRow >= m_model.rowCount();
    const QModelIndex next = m_model.index(m_dropRow, 0);
    int y = isLast ? viewport()->height() - 1 : visualRect(next).top();
    if (isLast) {
        QModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
        if (isExpanded(last) && m_model.rowCount(last) > 0)
            last = m_model.index(m_model.rowCount(last) - 1, 0, last);
        y = std::min(y, visualRect(last).bottom());
    }
    painter.fillRect(QRect(0, std::max(0, y - 1), viewport()->width(), 2),
                     style::accent(palette()));
}

} // namespace acervo

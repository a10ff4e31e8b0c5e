#include "facetpanel.h"

#include "facetdelegate.h"
#include "style.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace acervo {

FacetPanel::FacetPanel(FacetLabels::PlaceName placeName, QWidget *parent)
    : QTreeView(parent)
    , m_labels(std::move(placeName))
    , m_model(facets(), m_labels)
{
    buildLook();
    setModel(&m_model);
    connectFolding();
}

// No years: the time strip shows those.
const QList<Facet> &FacetPanel::facets()
{
    static const QList<Facet> all{Facet::Country, Facet::Region, Facet::Topic,    Facet::Tag,
                                  Facet::State,   Facet::Source, Facet::Language, Facet::Author};
    return all;
}

void FacetPanel::buildLook()
{
    setAccessibleName(tr("Filters"));
    setAccessibleDescription(tr("Space chooses a value, minus excludes it, Enter shows only it."));
    setItemDelegate(new FacetDelegate(this));
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

void FacetPanel::connectFolding()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FacetPanel::openSections);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &section) { noteFolded(section, true); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &section) { noteFolded(section, false); });
}

void FacetPanel::showCounts(const QList<FacetCounts> &counts) { m_model.showCounts(counts); }

// A section that comes back is as the person left it.
void FacetPanel::openSections(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex section = m_model.index(row, 0);
        setExpanded(section, !isFolded(m_model.facetAt(section)));
    }
}

void FacetPanel::noteFolded(const QModelIndex &section, bool folded)
{
    const Facet facet = m_model.facetAt(section);
    if (isFolded(facet) == folded)
        return;
    if (folded)
        m_folded.append(facet);
    else
        m_folded.removeOne(facet);
    Q_EMIT foldedChanged(facet, folded);
}

void FacetPanel::setFolded(Facet facet, bool folded)
{
    const QModelIndex section = m_model.sectionOf(facet);
    if (section.isValid()) {
        setExpanded(section, !folded);
    } else {
        m_folded.removeOne(facet);
        if (folded)
            m_folded.append(facet);
    }
}

QSize FacetPanel::sizeHint() const { return {30 * style::grid, 80 * style::grid}; }

QSize FacetPanel::minimumSizeHint() const { return {20 * style::grid, 20 * style::grid}; }

void FacetPanel::act(const QModelIndex &index, Wish wish)
{
    const Facet facet = m_model.facetAt(index);
    const FacetEntry *entry = m_model.entryAt(index);
    if (!entry) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    switch (entry->kind) {
    case FacetEntry::Kind::More:
        m_model.showMore(facet);
        return;
    case FacetEntry::Kind::Fewer:
        m_model.showFewer(facet);
        return;
    case FacetEntry::Kind::None:
        Q_EMIT noneToggled(facet);
        return;
    case FacetEntry::Kind::Value:
        break;
    }
    // A copy: who hears the wish may show new counts before the signal returns.
    const QString value = entry->name;
    switch (wish) {
    case Wish::Toggle:
        Q_EMIT toggled(facet, value);
        return;
    case Wish::Exclude:
        Q_EMIT excluded(facet, value);
        return;
    case Wish::Only:
        Q_EMIT only(facet, value);
        return;
    }
}

void FacetPanel::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        m_pressed = indexAt(event->position().toPoint());
}

// Two quick clicks are two clicks.
void FacetPanel::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void FacetPanel::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QModelIndex pressed = m_pressed;
    m_pressed = QPersistentModelIndex();
    if (!pressed.isValid() || pressed != indexAt(event->position().toPoint()))
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        act(pressed, Wish::Only);
    else if (event->modifiers().testFlag(Qt::ControlModifier))
        act(pressed, Wish::Exclude);
    else
        act(pressed, Wish::Toggle);
}

void FacetPanel::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        act(index, Wish::Toggle);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(index, Wish::Only);
        return;
    case Qt::Key_Minus:
        if (!m_model.isSection(index)) {
            act(index, Wish::Exclude);
            return;
        }
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

// Who comes by keyboard sees where she is.
void FacetPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const FacetEntry *entry = index.isValid() ? m_model.entryAt(index) : nullptr;
    if (!entry || entry->kind != FacetEntry::Kind::Value)
        return;
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuWanted(m_model.facetAt(index), entry->value, entry->name, place);
}

void FacetPanel::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model.index(0, 0));
}

} // namespace acervo

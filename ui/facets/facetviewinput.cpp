// FacetView's mouse and keys.
#include "facetview.h"

#include "facetgeometry.h"
#include "namematch.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace acervo {

bool FacetView::event(QEvent *event)
{
    // Escape ends a drag before it takes a filter away.
    if (event->type() == QEvent::ShortcutOverride && m_dragged &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

// Who has gone elsewhere sees the values in their order again.
bool FacetView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_model.setHeld(false);
    return QTreeView::viewportEvent(event);
}

void FacetView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    m_model.setHeld(false);
    endDrag();
}

void FacetView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model.index(0, 0));
}

void FacetView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    m_pressed = indexAt(m_pressedAt);
}

void FacetView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool isFar = (place - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragged && event->buttons().testFlag(Qt::LeftButton) && m_pressed.isValid() &&
        m_model.isSection(m_pressed) && isFar)
        m_dragged = m_model.facetAt(m_pressed);
    if (m_dragged)
        dragTo(place);
    else
        QTreeView::mouseMoveEvent(event);
}

// Before the section whose middle, with all its lines, is below the pointer.
void FacetView::dragTo(const QPoint &place)
{
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_dropRow = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex section = m_model.index(row, 0);
        const int top = visualRect(section).top();
        const QModelIndex last = m_model.index(m_model.rowCount(section) - 1, 0, section);
        const int bottom = isExpanded(section) && last.isValid() ? visualRect(last).bottom()
                                                                 : visualRect(section).bottom();
        if (place.y() > (top + bottom) / 2)
            m_dropRow = row + 1;
    }
    viewport()->update();
}

void FacetView::endDrag()
{
    m_pressed = QPersistentModelIndex();
    if (!std::exchange(m_dragged, std::nullopt))
        return;
    viewport()->unsetCursor();
    viewport()->update();
}

// Two quick clicks are two clicks.
void FacetView::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void FacetView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<Facet> dragged = m_dragged;
    const QModelIndex pressed = m_pressed;
    endDrag();
    if (dragged)
        Q_EMIT moveWanted(*dragged, m_dropRow);
    else if (pressed.isValid() && pressed == indexAt(event->position().toPoint()))
        click(pressed, *event);
}

QRect FacetView::mirrored(const QRect &part, const QModelIndex &index) const
{
    return QStyle::visualRect(layoutDirection(), visualRect(index), part);
}

void FacetView::click(const QModelIndex &index, const QMouseEvent &event)
{
    const QPoint place = event.position().toPoint();
    const FacetEntry *entry = m_model.entryAt(index);
    if (!entry) {
        const QRect menu = mirrored(FacetHeadingLayout::of(visualRect(index), font()).menu, index);
        if (menu.contains(place)) {
            Q_EMIT headingMenuWanted(m_model.facetAt(index),
                                     viewport()->mapToGlobal(menu.bottomLeft()));
            return;
        }
    } else if (entry->fold != FacetEntry::Fold::Leaf) {
        const QRect fold =
            mirrored(FacetLineLayout::of(visualRect(index), entry->depth, 0).fold, index);
        if (fold.contains(place)) {
            m_model.setOpen(index, entry->fold == FacetEntry::Fold::Closed);
            return;
        }
    }
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        act(index, Wish::Only);
    else if (event.modifiers().testFlag(Qt::ControlModifier))
        act(index, Wish::Exclude);
    else
        act(index, Wish::Toggle);
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (event->key() == Qt::Key_Escape && m_dragged) {
        endDrag();
        return;
    }
    if (!index.isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const bool isTaken =
        keyOfFacet(index, *event) ||
        (m_model.isSection(index) ? keyOnHeading(index, *event) : keyOnLine(index, *event));
    if (!isTaken)
        QTreeView::keyPressEvent(event);
}

// The keys that are about the whole facet, on any of its lines. They are known by what they write,
// as they lie elsewhere on each keyboard.
bool FacetView::keyOfFacet(const QModelIndex &index, const QKeyEvent &event)
{
    const Facet facet = m_model.facetAt(index);
    if (event.text() == QLatin1String("#"))
        Q_EMIT sortWanted(facet);
    else if (event.text() == QLatin1String("&"))
        Q_EMIT modeWanted(facet, FacetMode::And);
    else if (event.text() == QLatin1String("|"))
        Q_EMIT modeWanted(facet, FacetMode::Or);
    else
        return false;
    return true;
}

bool FacetView::keyOnHeading(const QModelIndex &index, const QKeyEvent &event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(index, Wish::Toggle);
        return true;
    case Qt::Key_Up:
        if (isControl)
            Q_EMIT moveWanted(m_model.facetAt(index), std::max(0, index.row() - 1));
        return isControl;
    case Qt::Key_Down:
        if (isControl)
            Q_EMIT moveWanted(m_model.facetAt(index), index.row() + 2);
        return isControl;
    default:
        return false;
    }
}

bool FacetView::keyOnLine(const QModelIndex &index, const QKeyEvent &event)
{
    const FacetEntry &entry = *m_model.entryAt(index);
    const bool isRight = (event.key() == Qt::Key_Right) != isRightToLeft();
    switch (event.key()) {
    case Qt::Key_Space:
        act(index, Wish::Toggle);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(index, Wish::Only);
        return true;
    case Qt::Key_Minus:
        act(index, Wish::Exclude);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (entry.fold == (isRight ? FacetEntry::Fold::Closed : FacetEntry::Fold::Open))
            m_model.setOpen(index, isRight);
        else if (!isRight)
            setCurrentIndex(above(index));
        return true;
    default:
        return false;
    }
}

QModelIndex FacetView::above(const QModelIndex &line) const
{
    const int depth = m_model.entryAt(line)->depth;
    for (int row = line.row() - 1; row >= 0 && depth > 0; --row) {
        const QModelIndex other = line.siblingAtRow(row);
        if (m_model.entryAt(other)->depth < depth)
            return other;
    }
    return line.parent();
}

// By the first letters of any word, whatever their accents.
void FacetView::keyboardSearch(const QString &search)
{
    const bool goesOn =
        m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + search : search;
    m_sinceTyped.start();
    QModelIndex index = currentIndex();
    if (!goesOn)
        index = indexBelow(index);
    for (int turns = 0; turns < 2; ++turns) {
        for (; index.isValid(); index = indexBelow(index)) {
            const FacetEntry *entry = m_model.entryAt(index);
            if ((!entry || entry->isChoice()) &&
                matchName(m_typed, index.data().toString()) >= NameMatch::WordStart) {
                setCurrentIndex(index);
                return;
            }
        }
        index = m_model.index(0, 0);
    }
}

// Who comes by keyboard sees where she is.
void FacetView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    const FacetEntry *entry = m_model.entryAt(index);
    if (!entry)
        Q_EMIT headingMenuWanted(m_model.facetAt(index), place);
    else if (entry->kind == FacetEntry::Kind::Value) {
        const FacetEntry value = *entry; // the menu outlives the lines
        Q_EMIT menuWanted(value.key.facet, value.key.value, value.name, place);
    }
}

} // namespace acervo

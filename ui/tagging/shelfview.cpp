#include "shelfview.h"

#include "facetgeometry.h"
#include "shelfdelegate.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace acervo {

ShelfView::ShelfView(const QWidget &articles, QWidget *parent)
    : QTreeView(parent)
    , m_articles(articles)
    , m_delegate(new ShelfDelegate(this))
{
    buildLook();
    setModel(&m_model);
    connectModel();
    expandAll();
}

void ShelfView::buildLook()
{
    setAccessibleName(tr("Collections and saved searches"));
    setAccessibleDescription(
        tr("Return shows one, F2 renames it, Insert makes one, Delete deletes."));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false); // stands on the window's colour
}

void ShelfView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ShelfView::rememberLines);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ShelfView::restoreLines);
    connect(&m_model, &ShelfModel::moveWanted, this, &ShelfView::moveWanted);
    const auto folded = [this](const QModelIndex &index, bool isFolded) {
        if (m_isRestoring)
            return;
        m_folded.removeOne(ShelfModel::keyAt(index));
        if (isFolded)
            m_folded.append(ShelfModel::keyAt(index));
        updateGeometry();
        Q_EMIT foldedChanged();
    };
    connect(this, &QTreeView::collapsed, this, [=](const QModelIndex &i) { folded(i, true); });
    connect(this, &QTreeView::expanded, this, [=](const QModelIndex &i) { folded(i, false); });
}

void ShelfView::rememberLines()
{
    m_current.reset();
    if (currentIndex().isValid())
        m_current = ShelfModel::keyAt(currentIndex());
}

void ShelfView::restoreLines()
{
    m_isRestoring = true;
    expandAll();
    for (const ShelfKey &key : std::as_const(m_folded)) {
        if (const QModelIndex index = m_model.indexOf(key); index.isValid())
            collapse(index);
    }
    m_isRestoring = false;
    if (m_current)
        choose(*m_current);
    updateGeometry();
}

void ShelfView::setFolded(const QList<ShelfKey> &keys)
{
    m_folded = keys;
    restoreLines();
}

void ShelfView::setShown(const std::optional<ShelfKey> &key)
{
    m_delegate->setShown(key);
    viewport()->update();
}

void ShelfView::choose(const ShelfKey &key)
{
    QModelIndex index = m_model.indexOf(key);
    if (!index.isValid())
        index = m_model.indexOf(ShelfKey{.kind = key.kind, .id = {}});
    setCurrentIndex(index);
}

int ShelfView::linesHeight() const
{
    int height = 0;
    for (QModelIndex index = m_model.index(0, 0); index.isValid(); index = indexBelow(index))
        height += rowHeight(index);
    return height + style::grid;
}

// Where there are many lines the facets keep the larger part.
QSize ShelfView::sizeHint() const
{
    const int most = parentWidget() ? parentWidget()->height() * 2 / 5 : linesHeight();
    return {30 * style::grid, std::min(linesHeight(), std::max(most, minimumSizeHint().height()))};
}

QSize ShelfView::minimumSizeHint() const
{
    return {0, 2 * (FacetHeadingLayout::heightOf(font()) + style::grid)};
}

void ShelfView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    updateGeometry();
}

// What lies below what is said by the delegate.
void ShelfView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

// Its keys are its own where the window has them for an article, too.
bool ShelfView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Insert || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void ShelfView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || state() == EditingState || !keyOn(index, *event))
        QTreeView::keyPressEvent(event);
}

bool ShelfView::keyOn(const QModelIndex &index, const QKeyEvent &event)
{
    const ShelfKey key = ShelfModel::keyAt(index);
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click(index, {}, event.modifiers());
        return true;
    case Qt::Key_Space:
        setExpanded(index, !isExpanded(index));
        return true;
    case Qt::Key_Insert:
        Q_EMIT makeWanted(key.kind, key.id);
        return true;
    case Qt::Key_Delete:
        if (!key.isSection())
            Q_EMIT removeWanted(key);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isControl)
            moveOn(key, event.key());
        return isControl;
    default:
        return false;
    }
}

void ShelfView::moveOn(const ShelfKey &key, int arrow)
{
    std::optional<MoveItem> to;
    if (arrow == Qt::Key_Up || arrow == Qt::Key_Down)
        to = m_model.movedBy(key, arrow == Qt::Key_Up ? -1 : 1);
    else
        to = arrow == Qt::Key_Right ? m_model.movedIn(key) : m_model.movedOut(key);
    if (to)
        Q_EMIT moveWanted(key.kind, *to);
}

// `place` is where the pointer was; of a key it is no place at all.
void ShelfView::click(const QModelIndex &index, const QPoint &place,
                      Qt::KeyboardModifiers modifiers)
{
    const ShelfKey key = ShelfModel::keyAt(index);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const auto layout =
        FacetLineLayout::of(option.rect, index.data(ShelfModel::DepthRole).toInt(), 0);
    const QRect fold = QStyle::visualRect(option.direction, option.rect, layout.fold);
    if (key.isSection() && !place.isNull() && ShelfDelegate::addPlace(option).contains(place))
        Q_EMIT makeWanted(key.kind, {});
    else if (key.isSection() || (!place.isNull() && fold.contains(place)))
        setExpanded(index, !isExpanded(index));
    else if (modifiers.testFlag(Qt::ControlModifier))
        Q_EMIT narrowWanted(key);
    else
        Q_EMIT showWanted(key);
}

void ShelfView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    const bool isClick = event->button() == Qt::LeftButton && state() != DraggingState &&
                         index.isValid() && index == currentIndex();
    QTreeView::mouseReleaseEvent(event);
    if (isClick)
        click(index, place, event->modifiers());
}

void ShelfView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint place = isKey ? visualRect(index).center() : event->pos();
    Q_EMIT menuWanted(ShelfModel::keyAt(index), viewport()->mapToGlobal(place));
}

QModelIndex ShelfView::targetAt(const QDropEvent &event) const
{
    const QModelIndex index = indexAt(event.position().toPoint());
    const bool isArticles = event.source() == &m_articles;
    return isArticles && index.isValid() && ShelfModel::keyAt(index).kind == ShelfKind::Collection
               ? index
               : QModelIndex();
}

void ShelfView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == &m_articles)
        event->acceptProposedAction();
    else
        QTreeView::dragEnterEvent(event);
}

void ShelfView::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() != &m_articles) {
        QTreeView::dragMoveEvent(event);
        return;
    }
    const QModelIndex target = targetAt(*event);
    setTarget(target);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(target.isValid());
}

void ShelfView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTarget({});
    QTreeView::dragLeaveEvent(event);
}

void ShelfView::setTarget(const QModelIndex &index)
{
    m_delegate->setTarget(index.isValid() ? std::optional(ShelfModel::keyAt(index)) : std::nullopt);
    viewport()->update();
}

void ShelfView::dropEvent(QDropEvent *event)
{
    if (event->source() != &m_articles) {
        QTreeView::dropEvent(event);
        return;
    }
    const QModelIndex target = targetAt(*event);
    setTarget({});
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(target.isValid());
    if (target.isValid())
        Q_EMIT articlesDropped(ShelfModel::keyAt(target));
}

} // namespace acervo

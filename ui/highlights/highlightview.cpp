#include "highlightview.h"

#include "highlightdelegate.h"
#include "highlightmodel.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace acervo {

namespace {

HighlightId idAt(const QModelIndex &index)
{
    return HighlightId{index.data(HighlightModel::HighlightRole).toLongLong()};
}

} // namespace

HighlightView::HighlightView(HighlightModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new HighlightDelegate(this));
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Highlights"));
    connect(this, &QListView::clicked, this, &HighlightView::choose);
}

HighlightId HighlightView::current() const { return idAt(currentIndex()); }

void HighlightView::setCurrent(HighlightId id)
{
    const QModelIndex index = m_model.indexOf(id);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

int HighlightView::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForIndex(m_model.index(row)).height();
    return height;
}

void HighlightView::choose(const QModelIndex &index)
{
    if (idAt(index) != HighlightId{})
        Q_EMIT chosen(ArticleId{index.data(HighlightModel::ArticleRole).toLongLong()}, idAt(index));
}

void HighlightView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentHighlightChanged(idAt(current));
}

bool HighlightView::event(QEvent *event)
{
    // The window's shortcuts would see these first.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void HighlightView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete && current() != HighlightId{})
        Q_EMIT removeWanted(current());
    else if (isReturn)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace acervo

#include "tagdragging.h"

#include "detailpane.h"
#include "droptarget.h"
#include "facetview.h"
#include "timelinemodel.h"
#include "timelineview.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

const QString mimeType = u"application/x-acervo-tag"_s;

QString tagIn(const QDropEvent &event)
{
    return QString::fromUtf8(event.mimeData()->data(mimeType));
}

bool isTag(const QDropEvent &event) { return event.mimeData()->hasFormat(mimeType); }

} // namespace

TagDragging::TagDragging(FacetView &facets, TimelineView &list, DetailPane &detail, Targets targets,
                         QObject *parent)
    : QObject(parent)
    , m_facets(facets)
    , m_list(list)
{
    facets.viewport()->installEventFilter(this);
    takeArticles(std::move(targets));
    takeTags(detail);
}

QMimeData *TagDragging::dataOf(const QString &tag)
{
    auto *data = new QMimeData;
    data->setData(mimeType, tag.toUtf8());
    data->setText(tag);
    return data;
}

void TagDragging::takeArticles(Targets targets)
{
    const auto *target = new DropTarget(
        *m_facets.viewport(), [this](const QDropEvent &event) { return event.source() == &m_list; },
        [this](const QPoint &place) {
            return tagAt(place).isEmpty() ? QRect() : m_facets.visualRect(m_facets.indexAt(place));
        });
    connect(target, &DropTarget::dropped, this,
            [this, targets = std::move(targets)](const QDropEvent &event) {
                Q_EMIT tagWanted(tagAt(event.position().toPoint()), targets());
            });
}

void TagDragging::takeTags(DetailPane &detail)
{
    const auto *row = new DropTarget(*m_list.viewport(), isTag, [this](const QPoint &place) {
        return m_list.visualRect(m_list.indexAt(place));
    });
    connect(row, &DropTarget::dropped, this, [this](const QDropEvent &event) {
        Q_EMIT tagWanted(tagIn(event), articlesAt(event.position().toPoint()));
    });
    const auto *pane = new DropTarget(detail, isTag, [&detail](const QPoint &) {
        return detail.article() == ArticleId{} ? QRect() : detail.rect();
    });
    connect(pane, &DropTarget::dropped, this, [this, &detail](const QDropEvent &event) {
        Q_EMIT tagWanted(tagIn(event), {detail.article()});
    });
}

QString TagDragging::tagAt(const QPoint &place) const
{
    const FacetEntry *entry = m_facets.lines().entryAt(m_facets.indexAt(place));
    const bool isOne =
        entry && entry->kind == FacetEntry::Kind::Value && entry->key.facet == Facet::Tag;
    return isOne ? entry->name : QString();
}

QList<ArticleId> TagDragging::articlesAt(const QPoint &place) const
{
    const auto article = m_list.indexAt(place).data(TimelineModel::IdRole).value<ArticleId>();
    const QList<ArticleId> selected = m_list.selectedArticles();
    return selected.contains(article) ? selected : QList<ArticleId>{article};
}

bool TagDragging::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    if (event->type() == QEvent::MouseMove)
        return move(*mouse);
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = mouse->position().toPoint();
        m_pressed = mouse->button() == Qt::LeftButton ? tagAt(m_pressedAt) : QString();
    }
    return QObject::eventFilter(watched, event);
}

bool TagDragging::move(const QMouseEvent &event)
{
    const QPoint way = event.position().toPoint() - m_pressedAt;
    if (m_pressed.isEmpty() || !(event.buttons() & Qt::LeftButton) ||
        way.manhattanLength() < QApplication::startDragDistance())
        return false;
    auto *drag = new QDrag(&m_facets);
    drag->setMimeData(dataOf(std::exchange(m_pressed, {})));
    drag->exec(Qt::CopyAction);
    return true;
}

} // namespace acervo

// TagDragging lets a person drag articles out of the list onto a tag in the side bar, and a tag
// onto articles: onto a row of the list, with all that are selected where it is one of them, or
// onto the article that is read. GUI thread. It watches the three and belongs to `parent`.
#pragma once

#include "ids.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QMimeData;
class QMouseEvent;

namespace acervo {

class DetailPane;
class FacetView;
class TimelineView;

class TagDragging final : public QObject
{
    Q_OBJECT

public:
    using Targets = std::function<QList<ArticleId>()>; // what is dragged out of the list

    TagDragging(FacetView &facets, TimelineView &list, DetailPane &detail, Targets targets,
                QObject *parent);

    // A tag as it is dragged.
    static QMimeData *dataOf(const QString &tag);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void tagWanted(const QString &tag, const QList<acervo::ArticleId> &articles);

private:
    void takeArticles(Targets targets);
    void takeTags(DetailPane &detail);
    QString tagAt(const QPoint &place) const; // empty: none
    QList<ArticleId> articlesAt(const QPoint &place) const;
    bool move(const QMouseEvent &event);

    FacetView &m_facets;
    TimelineView &m_list;
    QString m_pressed; // the tag that may be dragged
    QPoint m_pressedAt;
};

} // namespace acervo

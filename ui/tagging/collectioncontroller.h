// CollectionController puts articles into collections, takes them out and moves them there: the
// selection where several are selected, else the current one. GUI thread.
#pragma once

#include "ids.h"
#include "query.h"
#include "shelf.h"

#include <QObject>

namespace acervo {

class Actions;
class CollectionBox;
class Library;
class MessageBar;
class ShelfController;
class ShelfView;
class TimelineModel;
class RowDrop;
class TimelineView;

class CollectionController final : public QObject
{
    Q_OBJECT

public:
    using Targets = std::function<QList<ArticleId>()>; // what a key is about

    CollectionController(Library &library, ShelfView &view, ShelfController &shelf,
                         TimelineModel &model, TimelineView &list, Targets targets,
                         const Actions &actions, MessageBar &messages, QWidget &window);

    void setQuery(const Query &query); // what the list shows

private:
    void openBox();
    void showCollections();
    void put(ShelfId collection); // what is dragged; id 0: into a new one
    void takeOut();
    void moveBy(int rows);
    void moveBefore(int row); // of the list; behind all where there is none
    void arrange(const QString &name, const QList<ArticleId> &articles, ArticleId before);
    bool tellWithoutOrder();

    Library &m_library;
    ShelfController &m_shelf;
    TimelineModel &m_model;
    TimelineView &m_list;
    Targets m_targets;
    const Actions &m_actions;
    MessageBar &m_messages;
    CollectionBox *m_box;
    RowDrop *m_rows;
    Query m_query;
};

} // namespace acervo

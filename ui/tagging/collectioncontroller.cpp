#include "collectioncontroller.h"

#include "actions.h"
#include "collectionbox.h"
#include "collectionclause.h"
#include "countwords.h"
#include "library.h"
#include "messagebar.h"
#include "rowdrop.h"
#include "shelfcontroller.h"
#include "shelfview.h"
#include "tag.h"
#include "timelinemodel.h"
#include "timelineview.h"

#include <QAction>
#include <QInputDialog>

namespace acervo {

CollectionController::CollectionController(Library &library, ShelfView &view,
                                           ShelfController &shelf, TimelineModel &model,
                                           TimelineView &list, Targets targets,
                                           const Actions &actions, MessageBar &messages,
                                           QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_shelf(shelf)
    , m_model(model)
    , m_list(list)
    , m_targets(std::move(targets))
    , m_actions(actions)
    , m_messages(messages)
    , m_box(new CollectionBox(&window))
    , m_rows(new RowDrop(list))
{
    const auto on = [&](Command command, auto order) {
        connect(actions.action(command), &QAction::triggered, this, order);
    };
    on(Command::Collect, &CollectionController::openBox);
    on(Command::TakeOut, &CollectionController::takeOut);
    on(Command::MoveUp, [this] { moveBy(-1); });
    on(Command::MoveDown, [this] { moveBy(1); });
    connect(m_rows, &RowDrop::dropped, this, &CollectionController::moveBefore);
    connect(m_box, &TagBox::addWanted, this,
            [this](const QString &name) { m_shelf.follow(m_library.collect(m_targets(), name)); });
    connect(m_box, &TagBox::removeWanted, this,
            [this](const QString &name) { m_shelf.follow(m_library.takeOut(m_targets(), name)); });
    connect(&view, &ShelfView::articlesDropped, this, [this](const ShelfKey &key) { put(key.id); });
    connect(&library, &Library::changed, this, [this] {
        if (m_box->isVisible())
            showCollections();
    });
    setQuery({});
}

void CollectionController::setQuery(const Query &query)
{
    m_query = query;
    const bool isInside = !collectionOf(query).isEmpty();
    m_actions.action(Command::TakeOut)->setEnabled(isInside);
    m_actions.action(Command::SortCollection)
        ->setVisible(isInside || query.sort == SortOrder::Collection);
    for (const Command command : {Command::MoveUp, Command::MoveDown})
        m_actions.action(command)->setEnabled(isInside);
    m_rows->setEnabled(isInside && query.sort == SortOrder::Collection);
}

void CollectionController::openBox()
{
    const QList<ArticleId> articles = m_targets();
    if (articles.isEmpty())
        return;
    m_box->setTags({}); // those of the time before may bear other ticks
    m_box->openBelow(m_list,
                     articles.size() == 1
                         ? tr("Put this article into a collection")
                         : tr("Put %1 into a collection").arg(articleCount(articles.size())));
    showCollections();
}

void CollectionController::showCollections()
{
    const QList<ArticleId> articles = m_targets();
    m_library.collectionCountsOn(articles).then(
        this, [this, all = articles.size()](const Result<QHash<QString, qint64>> &counts) {
            QList<TagChoice> choices;
            for (const ShelfItem &item : m_shelf.items(ShelfKind::Collection)) {
                const qint64 inside = counts ? counts->value(item.name) : 0;
                choices += TagChoice::on(item.name, inside, all);
            }
            m_box->setTags(choices);
        });
}

void CollectionController::put(ShelfId collection)
{
    const QList<ArticleId> articles = m_targets();
    QString name;
    for (const ShelfItem &item : m_shelf.items(ShelfKind::Collection)) {
        if (item.id == collection)
            name = item.name;
    }
    if (name.isEmpty()) {
        name = tidyTagName(QInputDialog::getText(m_box->parentWidget(), tr("New collection"),
                                                 tr("Name of the collection:")));
    }
    if (!name.isEmpty() && !articles.isEmpty()) {
        m_shelf.follow(m_library.collect(articles, name),
                       tr("“%1” has all of that already.").arg(name));
    }
}

void CollectionController::takeOut()
{
    const QString name = collectionOf(m_query);
    const QList<ArticleId> articles = m_targets();
    if (name.isEmpty() || articles.isEmpty())
        return;
    m_list.clearSelectedArticles();
    m_shelf.follow(m_library.takeOut(articles, name),
                   tr("That lies in a collection below “%1”.").arg(name));
}

bool CollectionController::tellWithoutOrder()
{
    if (m_query.sort == SortOrder::Collection)
        return false;
    m_messages.showMessage({Message::Kind::Done,
                            tr("The list is in another order. In that of the collection "
                               "(sort:collection) articles can be moved."),
                            {}});
    return true;
}

// Beyond the article that stands next to those that are moved.
void CollectionController::moveBy(int rows)
{
    const QString name = collectionOf(m_query);
    const QList<ArticleId> articles = m_targets();
    if (name.isEmpty() || articles.isEmpty() || tellWithoutOrder())
        return;
    QList<int> places;
    for (const ArticleId article : articles)
        places += m_model.rowOf(article);
    const auto [first, last] = std::ranges::minmax(places);
    if (rows < 0 ? first <= 0 : last + 1 >= m_model.rowCount())
        return;
    const ArticleId before = m_model.articleAt(rows < 0 ? first - 1 : last + 2);
    arrange(name, articles, before);
}

// Before the next article that is not moved itself.
void CollectionController::moveBefore(int row)
{
    const QString name = collectionOf(m_query);
    const QList<ArticleId> articles = m_targets();
    if (name.isEmpty() || articles.isEmpty())
        return;
    while (row < m_model.rowCount() && articles.contains(m_model.articleAt(row)))
        ++row;
    arrange(name, articles, m_model.articleAt(row));
}

void CollectionController::arrange(const QString &name, const QList<ArticleId> &articles,
                                   ArticleId before)
{
    m_library.arrange(name, articles, before)
        .then(this, [this](const Result<EditOutcome> &outcome) {
            if (!outcome)
                Q_EMIT m_shelf.failed(outcome.error());
        });
}

} // namespace acervo

// MainWindow's wiring of what comes in by hand: corrections, new articles, what is pasted or
// dropped.
#include "mainwindow.h"

#include "actions.h"
#include "articlearea.h"
#include "correctioncontroller.h"
#include "detailpane.h"
#include "dropoverlay.h"
#include "importcontroller.h"
#include "library.h"
#include "newarticlecontroller.h"
#include "notepane.h"
#include "recentlyreadbox.h"
#include "searchcontroller.h"
#include "selectioncontroller.h"
#include "selectionpane.h"
#include "timelineview.h"
#include "trashcontroller.h"
#include "undocontroller.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>

namespace acervo {

namespace {

// Once the query that was just asked for is answered.
void leadTo(ArticleId article, SearchController &search, TimelineView &list,
            const std::function<void()> &then = {})
{
    QObject::connect(
        &search, &SearchController::answered, &list,
        [&list, article, then] {
            list.setCurrentArticle(article);
            if (then)
                then();
        },
        Qt::SingleShotConnection);
}

} // namespace

void MainWindow::connectCorrecting()
{
    connect(m_actions->action(Command::Correct), &QAction::triggered, m_corrections,
            &CorrectionController::edit);
    connect(m_actions->action(Command::NewArticle), &QAction::triggered, m_newArticles,
            &NewArticleController::askForNew);
    connect(m_actions->action(Command::RecentlyRead), &QAction::triggered, this,
            &MainWindow::openRecentlyRead);
    connect(m_corrections, &CorrectionController::failed, this, &MainWindow::showError);
    connect(m_corrections, &CorrectionController::undoWanted, m_undo, &UndoController::undoEntry);
    connect(m_selection, &SelectionController::failed, this, &MainWindow::showError);
    connect(&m_selection->pane(), &SelectionPane::valueChosen, this, &MainWindow::chooseValue);
    // A note is one article's.
    connect(m_selection, &SelectionController::severalChanged, this, [this](bool several) {
        m_note->setVisible(!several && number(m_detail->article()) != 0);
    });
    connect(m_newArticles, &NewArticleController::failed, this, &MainWindow::showError);
    connect(m_newArticles, &NewArticleController::undoWanted, m_undo, &UndoController::undoEntry);
    connect(m_newArticles, &NewArticleController::restoreWanted, m_trash,
            &TrashController::bringBackThese);
    connect(m_newArticles, &NewArticleController::articlesWanted, this,
            [this](const QList<ArticleId> &articles) {
                showArticles(articles);
                leadTo(articles.value(0), *m_search, *m_list);
            });
}

void MainWindow::goToArticle(ArticleId article, bool isTrashed, const std::function<void()> &then)
{
    m_list->setFocus();
    m_list->setCurrentArticle(article);
    if (m_list->currentArticle() != article || !m_list->hasCurrentRow()) {
        showArticles({article}, isTrashed ? QStringLiteral(" is:trashed") : QString());
        leadTo(article, *m_search, *m_list, then);
    } else if (then) {
        then();
    }
}

void MainWindow::openRecentlyRead()
{
    constexpr int most = 100;
    if (!m_recent) {
        m_recent = new RecentlyReadBox(this);
        connect(m_recent, &RecentlyReadBox::articleWanted, this,
                [this](ArticleId article) { goToArticle(article, false); });
    }
    m_recent->setRows({});
    m_recent->openAt(m_area->mapToGlobal(QPoint(m_area->width() / 4, m_area->height() / 4)),
                     tr("Recently read"));
    m_library.recentlyRead(most).then(this, [this](const Result<QList<ArticleRow>> &rows) {
        if (rows)
            m_recent->setRows(*rows);
        else
            showError(rows.error());
    });
}

void MainWindow::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (const QList<ArticleDraft> addresses = addressesIn(*data); !addresses.isEmpty())
        m_newArticles->keepAddresses(addresses);
    else
        m_import->paste();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // What is dragged out of the list is here already.
    if (event->source() ||
        (filesIn(event->mimeData()).isEmpty() && addressesIn(*event->mimeData()).isEmpty()))
        return;
    event->acceptProposedAction();
    m_overlay->cover();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_overlay->hide(); }

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    event->acceptProposedAction();
    const QStringList files = filesIn(event->mimeData());
    if (files.isEmpty())
        m_newArticles->keepAddresses(addressesIn(*event->mimeData()));
    else
        m_import->bring(files);
}

} // namespace acervo

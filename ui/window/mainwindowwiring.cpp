// MainWindow's wiring: which wish leads where.
#include "mainwindow.h"

#include "aboutdialog.h"
#include "actions.h"
#include "articlearea.h"
#include "articlecontroller.h"
#include "datequestion.h"
#include "decisioncontroller.h"
#include "detailpane.h"
#include "detectionjob.h"
#include "editjob.h"
#include "exportcontroller.h"
#include "facetpanel.h"
#include "focusmode.h"
#include "helpdialog.h"
#include "highlightcontroller.h"
#include "historydialog.h"
#include "importcontroller.h"
#include "importsheet.h"
#include "indexjob.h"
#include "jobshow.h"
#include "lexiconeditor.h"
#include "library.h"
#include "librarydialogs.h"
#include "messagebar.h"
#include "notepane.h"
#include "querybar.h"
#include "queryparser.h"
#include "readingcontroller.h"
#include "samplebanner.h"
#include "searchcontroller.h"
#include "selectionwords.h"
#include "shelfcontroller.h"
#include "spokenlanguage.h"
#include "statusline.h"
#include "tagcontroller.h"
#include "tagdragging.h"
#include "tickmodes.h"
#include "timelineview.h"
#include "timestrip.h"
#include "trashcontroller.h"
#include "undocontroller.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMimeData>

namespace acervo {

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto order) {
        connect(m_actions->action(command), &QAction::triggered, this, order);
    };
    m_actions->addReadingPlaces({m_list, m_detail});
    on(Command::Back, [this] { m_search->goBack(); });
    on(Command::Forward, [this] { m_search->goForward(); });
    on(Command::FocusQuery, [this] { m_queryBar->focusQuery(); });
    on(Command::FindFilter, [this] { m_facets->find(); });
    on(Command::ClearQuery, [this] { m_search->apply({}); });
    on(Command::Escape, [this] { escape(); });
    on(Command::NextArticle, [this] { m_list->selectNext(); });
    on(Command::PreviousArticle, [this] { m_list->selectPrevious(); });
    on(Command::OpenSource, [this] {
        if (isOneChosen())
            openSource(m_detail->address());
    });
    on(Command::GoToDate, [this] { goToDate(); });
    for (const auto &[command, order] : orderCommands())
        on(command, [this, order] { m_search->apply(withSort(m_search->query(), order)); });
}

// By keys the list goes there, and goes on from there.
void MainWindow::goToDate()
{
    const PartialDate date = askForDate(this);
    if (!date.isKnown())
        return;
    m_list->setCurrentArticle(m_list->goToDate(date));
    m_list->setFocus();
}

void MainWindow::connectLibraryActions()
{
    const auto on = [this](Command command, auto order) {
        connect(m_actions->action(command), &QAction::triggered, this, order);
    };
    on(Command::NewLibrary, [this] { askForOwnLibrary(); });
    on(Command::OpenLibrary, [this] { askForOtherLibrary(); });
    on(Command::Export, [this] {
        if (m_result)
            m_export->open(*m_result);
    });
    on(Command::Import, [this] { m_import->chooseFiles(); });
    on(Command::Paste, [this] { paste(); });
    QAction *lookFirst = m_actions->action(Command::LookFirst);
    lookFirst->setChecked(ImportSheet::isWanted());
    connect(lookFirst, &QAction::triggered, this, &ImportSheet::setWanted);
    connect(m_import, &ImportController::sheetWantedChanged, lookFirst, &QAction::setChecked);
    on(Command::Quit, [this] { Q_EMIT quitWanted(); });
    on(Command::Help, [this] { HelpDialog(this).exec(); });
    on(Command::History, [this] { openHistory(); });
    on(Command::About, [this] { AboutDialog(this).exec(); });
    on(Command::SaveCopy, [this] { askForCopy(); });
    connect(m_actions, &Actions::recentChosen, this, &MainWindow::openLibraryWanted);
    connect(m_actions, &Actions::languageChosen, this, [this](const QString &language) {
        chooseLanguage(language);
        m_messages->showMessage({.text = tr("Acervo speaks this language when it starts again.")});
    });
    connect(m_banner, &SampleBanner::keepWanted, this, [this] {
        const QString file = askForNewLibrary(this, tr("Keep the sample"), tr("Sample"));
        if (!file.isEmpty())
            Q_EMIT keepSampleWanted(file);
    });
    connect(m_banner, &SampleBanner::ownWanted, this, &MainWindow::askForOwnLibrary);
    connect(m_import, &ImportController::undoWanted, m_undo, &UndoController::undo);
}

void MainWindow::connectQuery()
{
    connect(m_queryBar, &QueryBar::queryEdited, m_search, &SearchController::type);
    connect(m_queryBar, &QueryBar::queryAccepted, this, [this] {
        m_search->accept();
        m_area->setFocus();
    });
    connect(m_queryBar, &QueryBar::focusReleased, m_area, qOverload<>(&QWidget::setFocus));
    connect(m_area, &ArticleArea::clearWanted, this, [this] { m_search->apply({}); });
    connect(m_search, &SearchController::stateChanged, this, &MainWindow::showState);
    connect(m_search, &SearchController::answered, this, &MainWindow::showResult);
    connect(m_search, &SearchController::failed, this, &MainWindow::showError);
    connect(m_search, &SearchController::historyChanged, this, [this] {
        m_actions->action(Command::Back)->setEnabled(m_search->canGoBack());
        m_actions->action(Command::Forward)->setEnabled(m_search->canGoForward());
    });
}

void MainWindow::connectFacets()
{
    connect(m_facets, &FacetPanel::toggled, this, [this](Facet facet, const QString &value) {
        chooseValue(facet, value, Qt::NoModifier);
    });
    connect(m_facets, &FacetPanel::excluded, this, [this](Facet facet, const QString &value) {
        chooseValue(facet, value, Qt::ControlModifier);
    });
    connect(m_facets, &FacetPanel::only, this, [this](Facet facet, const QString &value) {
        chooseValue(facet, value, Qt::ShiftModifier);
    });
    connect(m_facets, &FacetPanel::noneToggled, this, [this](Facet facet) {
        m_search->apply(noneToggled(m_search->query(), facet, m_facets->modeOf(facet)));
    });
    connect(m_facets, &FacetPanel::clearWanted, this,
            [this](Facet facet) { m_search->apply(withoutFacet(m_search->query(), facet)); });
    connect(m_facets, &FacetPanel::modeChanged, this, [this](Facet facet, FacetMode mode) {
        m_search->apply(withMode(m_search->query(), facet, mode));
    });
    connect(m_facets, &FacetPanel::countingChanged, this,
            [this] { m_search->setCounting(m_facets->counting()); });
    connect(m_detail, &DetailPane::valueChosen, this, &MainWindow::chooseValue);
}

// Everywhere the same: a click toggles, Ctrl excludes, Shift wants only this.
void MainWindow::chooseValue(Facet facet, const QString &value, Qt::KeyboardModifiers modifiers)
{
    const Query &query = m_search->query();
    if (modifiers & Qt::ControlModifier)
        m_search->apply(excludedToggled(query, facet, value));
    else if (modifiers & Qt::ShiftModifier)
        m_search->apply(only(query, facet, value));
    else
        m_search->apply(toggled(query, facet, value, m_facets->modeOf(facet)));
}

void MainWindow::connectStrip()
{
    connect(m_strip, &TimeStrip::rangeChanged, this, &MainWindow::chooseRange);
    connect(m_strip, &TimeStrip::viewChanged, m_search, &SearchController::lookAt);
    connect(m_strip, &TimeStrip::undatedToggled, this, [this] { togglePeriod({}); });
    connect(m_strip, &TimeStrip::periodWanted, m_list, &TimelineView::goToDate);
    connect(m_list, &TimelineView::headingClicked, this, &MainWindow::togglePeriod);
    connect(m_list, &TimelineView::seenDaysChanged, m_strip, &TimeStrip::showListPlace);
}

void MainWindow::chooseRange(const DateSpan &span, bool isFinal)
{
    const Query &query = m_search->query();
    const Query next =
        span == DateSpan{} ? withoutFacet(query, Facet::Year) : withDates(query, span);
    if (isFinal)
        m_search->apply(next);
    else
        m_search->preview(next);
}

// A heading of the list, or those without a date (not known): only these, and all again.
void MainWindow::togglePeriod(const PartialDate &period)
{
    const Query &query = m_search->query();
    const Query always = withDates(query, {});
    DateSpan span;
    span.from = span.to = period;
    const bool isChosen =
        period.isKnown() ? datesOf(query) == span : noneTicked(query, Facet::Year);
    if (isChosen)
        m_search->apply(always);
    else
        m_search->apply(period.isKnown() ? withDates(always, span)
                                         : noneToggled(always, Facet::Year));
}

void MainWindow::connectReading()
{
    connect(m_list, &TimelineView::currentArticleChanged, m_reading,
            &ReadingController::showArticle);
    connect(m_list, &TimelineView::currentArticleChanged, this, [this](ArticleId article) {
        // To read an article is to have found what the query was for.
        if (number(article) != 0)
            m_search->actOn();
    });
    connect(m_list, &TimelineView::articleActivated, this,
            [this] { m_detail->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &TimelineView::selectedCountChanged, this, &MainWindow::showCounts);
    connect(m_reading, &ReadingController::failed, this, &MainWindow::showError);
    connect(m_detail, &DetailPane::openWanted, this, &MainWindow::openSource);
    const auto on = [this](Command command, auto order) {
        connect(m_actions->action(command), &QAction::triggered, this, order);
    };
    m_actions->addTextPlaces({m_list, &m_detail->textField()});
    on(Command::ReadOn, [this] { readOn(1); });
    on(Command::ReadBack, [this] { readOn(-1); });
    on(Command::FindInArticle, [this] { m_detail->find(); });
    on(Command::NextHit, [this] { m_detail->walkHits(1); });
    on(Command::PreviousHit, [this] { m_detail->walkHits(-1); });
}

void MainWindow::readOn(int step)
{
    if (m_detail->page(step))
        return;
    if (step > 0)
        m_list->selectNext();
    else
        m_list->selectPrevious();
}

void MainWindow::connectArticles()
{
    const auto on = [this](Command command, auto order) {
        connect(m_actions->action(command), &QAction::triggered, this, order);
    };
    on(Command::Star, [this] { m_articles->toggleStar(); });
    on(Command::MarkRead, [this] { m_articles->toggleRead(); });
    on(Command::Tag, [this] { m_articles->openTagBox(); });
    on(Command::ViewOriginal, [this] {
        if (isOneChosen())
            m_reading->viewOriginal(this);
    });
    connect(m_reading, &ReadingController::originalMissing, this, [this] {
        m_messages->showMessage(
            {Message::Kind::Done,
             tr("Of this article nothing more was kept than what is shown here."),
             {}});
    });
    connect(m_articles, &ArticleController::failed, this, &MainWindow::showError);
    connect(m_list, &TimelineView::currentArticleChanged, this, [this](ArticleId article) {
        m_note->setVisible(article != ArticleId{} && m_list->selectedCount() < 2);
        m_note->showArticle(article);
    });
    connect(m_facets, &FacetPanel::menuWanted, this,
            [this](Facet facet, FacetValue value, const QString &, const QPoint &place) {
                if (facet == Facet::Tag) // the person's own: they can be changed where they stand
                    m_tags->openMenu(value, place);
            });
    const auto *dragging = new TagDragging(
        m_facets->view(), *m_list, *m_detail, [this] { return m_articles->targets(); }, this);
    connect(dragging, &TagDragging::tagWanted, this,
            [this](const QString &tag, const QList<ArticleId> &articles) {
                m_tags->putOn(articles, tag);
            });
    connect(m_tags, &TagController::tagsRead, m_facets, &FacetPanel::showTags);
    connect(m_tags, &TagController::failed, this, &MainWindow::showError);
    connect(m_tags, &TagController::undoWanted, m_undo, &UndoController::undoEntry);
}

void MainWindow::connectDecisions()
{
    const auto on = [this](Command command, auto order) {
        connect(m_actions->action(command), &QAction::triggered, this, order);
    };
    on(Command::Confirm, [this] { m_decisions->confirm(); });
    on(Command::Reject, [this] { m_decisions->reject(); });
    on(Command::AddValue, [this] { m_decisions->openValueBox(); });
    on(Command::Review, [this] {
        m_search->apply(parseQuery(QStringLiteral("has:suggested")).query);
        m_list->setFocus();
    });
    connect(m_status, &StatusLine::reviewWanted, this,
            [this] { chooseValue(Facet::State, QStringLiteral("suggested"), Qt::NoModifier); });
    on(Command::EditTopics, [this] {
        auto *editor = new LexiconEditor(m_library, this);
        editor->setAttribute(Qt::WA_DeleteOnClose);
        editor->show();
    });
    on(Command::DetectAgain, [this] {
        if (!m_detection->isRunning())
            m_library.detectAgain();
    });
    connect(m_decisions, &DecisionController::undoWanted, m_undo, &UndoController::undo);
    connect(m_decisions, &DecisionController::failed, this, &MainWindow::showError);
}

void MainWindow::connectTrash()
{
    connect(m_trash, &TrashController::failed, this, &MainWindow::showError);
    connect(m_trash, &TrashController::undoWanted, m_undo, &UndoController::undoEntry);
    connect(m_trash, &TrashController::queryWanted, m_search, &SearchController::apply);
    connect(m_detail, &DetailPane::restoreWanted, m_trash, &TrashController::bringBack);
    connect(m_import, &ImportController::restoreWanted, m_trash, &TrashController::bringBackThese);
}

void MainWindow::connectShelf()
{
    connect(m_shelf, &ShelfController::queryWanted, m_search, &SearchController::apply);
    connect(m_shelf, &ShelfController::collectionsRead, m_queryBar, &QueryBar::setCollections);
    connect(m_shelf, &ShelfController::undoWanted, m_undo, &UndoController::undoEntry);
    connect(m_shelf, &ShelfController::failed, this, &MainWindow::showError);
}

void MainWindow::openHistory()
{
    auto *history = findChild<HistoryDialog *>();
    if (!history) {
        history = new HistoryDialog(m_library, this);
        history->setAttribute(Qt::WA_DeleteOnClose);
        connect(history, &HistoryDialog::showWanted, this, &MainWindow::showStep);
    }
    history->show();
    history->raise();
    history->activateWindow();
}

void MainWindow::showStep(const JournalEntry &step, const QList<ArticleId> &articles)
{
    const bool isTrash =
        step.kind == u"trash" && step.arguments.value(u"value").toBool() && !step.undone.isValid();
    showArticles(articles, isTrash ? QStringLiteral(" is:trashed") : QString());
}

// A few can stand in a query; many are selected among all.
void MainWindow::showArticles(const QList<ArticleId> &articles, const QString &more)
{
    constexpr qsizetype mostInQuery = 100;
    if (articles.size() > mostInQuery) {
        m_search->apply({});
        m_list->selectArticles(articles);
        return;
    }
    QStringList ids;
    for (const ArticleId article : articles)
        ids += QString::number(number(article));
    const QString query = QStringLiteral("id:(%1)").arg(ids.join(QStringLiteral(" OR ")));
    m_search->apply(parseQuery(query + more).query);
}

void MainWindow::connectHighlights()
{
    const auto on = [this](Command command, auto order) {
        connect(m_actions->action(command), &QAction::triggered, this, order);
    };
    on(Command::QuoteIntoNote, [this] { m_highlights->quoteSelection(); });
    on(Command::ShowHighlights, [this] { m_highlights->openList(); });
    connect(m_highlights, &HighlightController::failed, this, &MainWindow::showError);
    connect(m_highlights, &HighlightController::articleWanted, m_list,
            &TimelineView::setCurrentArticle);
    connect(m_highlights, &HighlightController::nothingSelected, this, [this] {
        m_messages->showMessage(
            {Message::Kind::Done, tr("Select a passage of the article first, then quote it."), {}});
    });
}

void MainWindow::connectLibrary()
{
    connect(&m_library, &Library::detecting, m_detection, &JobShow::follow);
    connect(&m_library, &Library::editing, m_editing, &JobShow::follow);
    connect(&m_library, &Library::indexing, m_indexing, &JobShow::follow);
    connect(&m_library, &Library::indexing, this, &MainWindow::showIndex);
    connect(m_indexing, &JobShow::ended, this, &MainWindow::showIndex);
    m_indexing->follow(m_library.indexJob()); // it may have begun with the library
    connect(m_actions->action(Command::MakeIndex), &QAction::triggered, this,
            [this] { m_library.makeIndex(Library::Indexing::Anew); });
    connect(m_status, &StatusLine::indexWanted, this,
            [this] { m_library.makeIndex(Library::Indexing::GoOn); });
}

// What opens one article does not open one of several, of which the pane shows none.
bool MainWindow::isOneChosen()
{
    const qint64 selected = m_list->selectedCount();
    if (selected > 1)
        m_messages->showMessage({Message::Kind::Problem, oneIsNeededInWords(selected), {}});
    return selected < 2;
}

void MainWindow::openSource(const QUrl &address)
{
    if (address.isEmpty()) {
        m_messages->showMessage(
            {Message::Kind::Problem, tr("This article has no address that could be opened."), {}});
    } else if (!QDesktopServices::openUrl(address)) {
        m_messages->showMessage(
            {Message::Kind::Problem,
             tr("No browser could be started. The address is %1").arg(address.toDisplayString()),
             {}});
    }
}

// The first of these that applies. Pop-ups and drags have taken the key before it comes here.
void MainWindow::escape()
{
    if (m_messages->isVisible()) {
        m_messages->dismiss();
        return;
    }
    if (m_detail->closeFind())
        return;
    if (m_focus->isOn()) {
        setFocusMode(false);
        m_list->setFocus();
        return;
    }
    if (m_list->selectedCount() > 1 || m_list->hiddenSelectedCount() > 0) {
        m_list->clearSelectedArticles();
        return;
    }
    if (!m_search->query().isEmpty())
        m_search->apply(withoutLastClause(m_search->query()));
    m_list->setFocus();
}

void MainWindow::askForOwnLibrary()
{
    const QString file = askForNewLibrary(this, tr("New library"), tr("My library"));
    if (!file.isEmpty())
        Q_EMIT newLibraryWanted(file);
}

void MainWindow::askForCopy()
{
    const QString file =
        askForNewLibrary(this, tr("Save a copy"),
                         tr("Copy of %1").arg(QFileInfo(m_library.file()).completeBaseName()));
    if (file.isEmpty())
        return;
    if (QFileInfo(file) == QFileInfo(m_library.file())) {
        m_messages->showMessage({Message::Kind::Problem,
                                 tr("This is the open library itself; choose another name."),
                                 {}});
        return;
    }
    m_note->saveNow();
    m_library.saveCopy(file).then(this, [this, file](const Result<void> &saved) {
        if (saved)
            m_messages->showMessage({Message::Kind::Done, tr("A copy is saved: %1").arg(file), {}});
        else
            showError(saved.error());
    });
}

void MainWindow::askForOtherLibrary()
{
    const QString file = askForLibrary(this, QFileInfo(m_library.file()).absolutePath());
    if (!file.isEmpty())
        Q_EMIT openLibraryWanted(file);
}

} // namespace acervo

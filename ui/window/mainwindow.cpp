#include "mainwindow.h"

#include "actions.h"
#include "articlearea.h"
#include "articlecontroller.h"
#include "collectioncontroller.h"
#include "copycontroller.h"
#include "correctioncontroller.h"
#include "decisioncontroller.h"
#include "detailpane.h"
#include "dropoverlay.h"
#include "emptystate.h"
#include "errorwords.h"
#include "exportcontroller.h"
#include "facetpanel.h"
#include "focusmode.h"
#include "freenotecontroller.h"
#include "highlightcontroller.h"
#include "hitfinder.h"
#include "importcontroller.h"
#include "indexjob.h"
#include "jobbar.h"
#include "jobshow.h"
#include "library.h"
#include "messagebar.h"
#include "newarticlecontroller.h"
#include "notepane.h"
#include "noteroom.h"
#include "panesplitter.h"
#include "passagefinder.h"
#include "picturecache.h"
#include "placenaming.h"
#include "querybar.h"
#include "queryprinter.h"
#include "readingcontroller.h"
#include "readinglook.h"
#include "rowsentence.h"
#include "samplebanner.h"
#include "searchcontroller.h"
#include "selectioncontroller.h"
#include "separatorline.h"
#include "shelfcontroller.h"
#include "shelfview.h"
#include "sortbar.h"
#include "statusline.h"
#include "tagcontroller.h"
#include "timelinemodel.h"
#include "timelineview.h"
#include "timestrip.h"
#include "trashcontroller.h"
#include "undocontroller.h"
#include "windowmemory.h"
#include "windowsizes.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr int noteHeight = 200;

constexpr int panesPage = 0;
constexpr int emptyPage = 1; // what to do in an empty library

qint64 countOfState(const SearchResult &result, QLatin1StringView state)
{
    for (const FacetCounts &counts : result.facets) {
        const auto found = std::ranges::find(counts.values, state, &FacetValueCount::name);
        if (counts.facet == Facet::State && found != counts.values.end())
            return found->count;
    }
    return 0;
}

} // namespace

MainWindow::MainWindow(Library &library, QWidget *parent)
    : QMainWindow(parent)
    , m_library(library)
    , m_actions(new Actions(this))
{
    setWindowTitle(QFileInfo(library.file()).completeBaseName() + QStringLiteral(" – Acervo"));
    setAcceptDrops(true);
    resize(firstWindowSize(screen()->availableSize()));
    buildParts();
    buildLayout();
    connectActions();
    connectLibraryActions();
    connectQuery();
    connectFacets();
    connectStrip();
    connectReading();
    connectArticles();
    connectDecisions();
    connectCorrecting();
    connectTrash();
    connectShelf();
    connectHighlights();
    connectNote();
    connectFreeNotes();
    connectLibrary();
    restoreView();
    new ReadingLook(*m_actions, *m_list, *m_detail, this);
    m_list->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildParts()
{
    m_queryBar = new QueryBar(m_actions->action(Command::Back), m_actions->action(Command::Forward),
                              m_actions->buildMenu(), placeName);
    m_banner = new SampleBanner;
    m_messages = new MessageBar;
    m_facets = new FacetPanel(placeName);
    m_strip = new TimeStrip;
    m_model = new TimelineModel(rowInWords, this);
    m_list = new TimelineView(*m_model);
    m_shelfView = new ShelfView(*m_list);
    QList<QAction *> orders;
    for (const auto &[command, order] : orderCommands())
        orders.append(m_actions->action(command));
    m_area = new ArticleArea(m_strip, new SortBar(orders), m_list);
    m_detail = new DetailPane(placeName);
    m_note = new NotePane(m_library);
    auto *pictures = new PictureCache(
        [this](const QString &digest, int width, int height) {
            return m_library.picturePixels(digest, width, height);
        },
        this);
    m_detail->setPictures(*pictures);
    m_note->setPictures(*pictures);
    m_jobs = new JobBar;
    m_exportJobs = new JobBar;
    auto *detectionJobs = new JobBar;
    auto *indexJobs = new JobBar;
    auto *editJobs = new JobBar;
    auto *jobs = new QWidget;
    auto *row = new QHBoxLayout(jobs);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_jobs);
    row->addWidget(m_exportJobs);
    row->addWidget(detectionJobs);
    row->addWidget(indexJobs);
    row->addWidget(editJobs);
    m_status = new StatusLine(jobs);
    m_overlay = new DropOverlay(this);

    m_search = new SearchController(m_library, m_facets->counting(), this);
    m_reading = new ReadingController(m_library, *m_model, *m_detail, this);
    new PassageFinder(m_library, *m_model, this);
    m_import = new ImportController(m_library, *m_jobs, *m_messages, *this);
    m_export = new ExportController(m_library, *m_list, *m_exportJobs, *m_messages, *this);
    m_articles = new ArticleController(m_library, *m_model, *m_list, *this);
    new CopyController(m_library, *m_articles, *m_actions, *m_list, *m_messages, this);
    m_decisions = new DecisionController(m_library, *m_model, *m_list, *m_detail, *m_messages,
                                         placeName, *this);
    m_detection = new JobShow(*detectionJobs, *m_messages,
                              {.running = tr("Detecting countries and topics…"),
                               .stopped = tr("Stopped; the next detecting goes on from here.")},
                              this);
    m_indexing = new JobShow(*indexJobs, *m_messages,
                             {.running = tr("Making the search index…"),
                              .stopped = tr("Stopped: not all is found until it is finished.")},
                             this);
    m_editing = new JobShow(*editJobs, *m_messages,
                            {.running = tr("Changing many articles…"),
                             .stopped = tr("Stopped; what was changed before can be undone.")},
                            this);
    m_selection = new SelectionController(m_library, *m_list, *m_articles, *m_actions, *m_detail,
                                          placeName, this);
    m_corrections =
        new CorrectionController(m_library, *m_list, *m_articles, *m_detail, *m_messages, *this);
    m_newArticles = new NewArticleController(m_library, *m_messages, *this);
    m_freeNotes = new FreeNoteController(m_library, *m_actions, this);
    m_highlights = new HighlightController(m_library, *m_detail, *m_note, *this);
    m_undo = new UndoController(m_library, *m_actions->action(Command::Undo),
                                *m_actions->action(Command::Redo), *m_messages, this);
    m_tags = new TagController(
        m_library, [this] { return m_articles->targets(); }, [this] { return m_queryBar->text(); },
        *m_actions, *m_messages, *this);
    m_shelf = new ShelfController(m_library, *m_shelfView, *m_actions, *m_messages, *this);
    m_collections = new CollectionController(
        m_library, *m_shelfView, *m_shelf, *m_model, *m_list,
        [this] { return m_articles->targets(); }, *m_actions, *m_messages, *this);
    m_trash = new TrashController(m_library, *m_model, *m_list, *m_articles, *m_actions,
                                  *m_messages, this);
}

void MainWindow::buildLayout()
{
    auto *empty = new EmptyState(
        QStringLiteral("document-import"), tr("This library is empty"),
        tr("Drop files here: saved web pages, feeds, RIS, BibTeX, CSV, JSON or Markdown."),
        tr("Import…"));
    connect(empty, &EmptyState::chosen, m_import, &ImportController::chooseFiles);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildPanes());
    m_pages->addWidget(empty);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_queryBar);
    column->addWidget(new SeparatorLine);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_banner->hide();
}

QWidget *MainWindow::buildPanes()
{
    m_panes = new PaneSplitter;
    m_panes->addWidget(buildSideBar());
    m_panes->addWidget(m_area);
    m_panes->addWidget(buildReadingPane());
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setStretchFactor(2, 0);
    return m_panes;
}

QWidget *MainWindow::buildSideBar()
{
    m_sideBar = new QWidget;
    auto *column = new QVBoxLayout(m_sideBar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facets, 1);
    column->addWidget(new SeparatorLine);
    column->addWidget(m_shelfView);
    return m_sideBar;
}

QWidget *MainWindow::buildReadingPane()
{
    auto *pane = m_readingPane = new QSplitter(Qt::Vertical);
    pane->addWidget(m_detail);
    pane->addWidget(m_note);
    pane->setChildrenCollapsible(false);
    pane->setStretchFactor(0, 1);
    pane->setStretchFactor(1, 0);
    pane->setSizes({height() - noteHeight, noteHeight});
    m_note->hide(); // until there is an article to write about
    return pane;
}

// The window comes back as it was left: its places now, the articles with the first answer.
void MainWindow::restoreView()
{
    const WindowMemory memory = WindowMemory::of(m_library.file());
    restoreGeometry(memory.geometry);
    m_panes->recall(memory.panes);
    m_readingPane->restoreState(memory.readingPane);
    m_detail->setPlaces(memory.places);
    connect(this, &MainWindow::ready, this, [this, memory] {
        m_list->setCurrentArticle(memory.current);
        if (memory.selected.size() > 1)
            m_list->selectArticles(memory.selected);
        m_list->scrollToTop(memory.top);
    });
    m_queryBar->setHistory(memory.queries);
    m_search->start(memory.query);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!hasSavedNotes()) {
        event->ignore();
        return;
    }
    setFocusMode(false); // the window is remembered as a whole
    m_noteRoom->setGiven(false);
    WindowMemory{.geometry = saveGeometry(),
                 .panes = m_panes->memory(),
                 .readingPane = m_readingPane->saveState(),
                 .query = printQuery(m_search->query()),
                 .queries = m_queryBar->history(),
                 .current = m_list->currentArticle(),
                 .top = m_list->topArticle(),
                 .selected = m_list->selectedArticles(),
                 .places = m_detail->places()}
        .keepFor(m_library.file());
    QMainWindow::closeEvent(event);
}

void MainWindow::setRecentLibraries(const QStringList &files) { m_actions->showRecent(files); }

void MainWindow::setSample(bool isSample) { m_banner->setVisible(isSample); }

void MainWindow::setQueryText(const QString &text) { m_search->type(text); }

void MainWindow::importFiles(const QStringList &files) { m_import->importFiles(files); }

void MainWindow::showError(const Error &error)
{
    m_messages->showMessage({Message::Kind::Problem, errorInWords(error), {}});
}

void MainWindow::showState(const QueryState &state)
{
    m_queryBar->showText(state.text);
    m_queryBar->setHints(state.hints);
    m_facets->showQuery(state.query);
    m_list->setQuery(state.query);
    m_detail->setQuery(state.query);
    m_highlights->setQuery(state.query);
    m_shelf->setQuery(state.query);
    m_collections->setQuery(state.query);
    m_strip->showRange(datesOf(state.query).value_or(DateSpan{}), QDate::currentDate());
    m_strip->showUndatedChosen(noneTicked(state.query, Facet::Year));
    m_actions->action(Command::ClearQuery)->setEnabled(!state.query.isEmpty());
    showOrder(state.query);
}

void MainWindow::showOrder(const Query &query)
{
    for (const auto &[command, order] : orderCommands())
        m_actions->action(command)->setChecked(query.sort == order);
    // How well an article matches is said by words alone.
    m_actions->action(Command::SortRelevance)
        ->setEnabled(query.sort == SortOrder::Relevance || !HitFinder(query).isEmpty());
    m_actions->action(Command::GoToDate)
        ->setEnabled(query.sort == SortOrder::Newest || query.sort == SortOrder::Oldest);
}

void MainWindow::showResult(const SearchResultPtr &result)
{
    const bool isFirst = !m_result;
    m_result = result;
    m_area->showMatches(!result->articles.empty(), result->isComplete);
    showPage(result->total + result->apart == 0 && m_search->query().isEmpty() ? emptyPage
                                                                               : panesPage);
    // First, as it asks for the rows that it lacks: they come while the rest is shown.
    m_model->showResult(result);
    m_queryBar->setResult(result);
    if (result->isCounted)
        m_facets->showCounts(result->facets);
    m_strip->showHistogram(result->time);
    showCounts();
    showIndex();
    if (isFirst)
        Q_EMIT ready();
}

// A list that appears takes the keys: it could not hold them while it was hidden.
void MainWindow::showPage(int page)
{
    if (m_pages->currentIndex() == page)
        return;
    m_pages->setCurrentIndex(page);
    if (page == panesPage)
        m_list->setFocus();
}

void MainWindow::showIndex()
{
    const bool isComplete = !m_result || m_result->isComplete;
    m_status->showIndex(isComplete             ? StatusLine::Index::Complete
                        : m_library.indexJob() ? StatusLine::Index::BeingMade
                                               : StatusLine::Index::Incomplete);
}

void MainWindow::showCounts()
{
    if (m_result) {
        const qint64 shown = qint64(m_result->articles.size());
        const qint64 read = countOfState(*m_result, QLatin1StringView("read"));
        const qint64 unread = countOfState(*m_result, QLatin1StringView("unread"));
        // A query that asks for states has counts of what it leaves out, too.
        m_status->showReading(read + unread == shown ? read : 0, shown);
        m_status->showReview(countOfState(*m_result, QLatin1StringView("suggested")));
        m_trash->showCount(m_result->inTrash);
        m_status->showCounts(m_result->total, shown, m_list->selectedCount(),
                             m_list->hiddenSelectedCount());
    }
}

} // namespace acervo

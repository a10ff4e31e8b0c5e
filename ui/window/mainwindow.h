// MainWindow puts the parts together around one library. GUI thread. The query is the state; what
// the parts wish for goes to the controllers, and what these say is shown by the parts.
#pragma once

#include "searchresult.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace acervo {

class Actions;
class ArticleArea;
class ArticleController;
class CollectionController;
class CorrectionController;
class DecisionController;
class DetailPane;
class DropOverlay;
class ExportController;
class FacetPanel;
class FocusMode;
class FreeNoteController;
class HighlightController;
class ImportController;
class JobBar;
class JobShow;
class Library;
class MessageBar;
class NewArticleController;
class NotePane;
class NoteRoom;
class PaneSplitter;
class QueryBar;
class ReadingController;
class RecentlyReadBox;
class SampleBanner;
class SearchController;
class ShelfController;
class ShelfView;
class SelectionController;
class StatusLine;
class TagController;
class TimelineModel;
class TimelineView;
class TimeStrip;
class TrashController;
class UndoController;
struct JournalEntry;
struct QueryState;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // The library outlives the window.
    explicit MainWindow(Library &library, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setSample(bool isSample); // shows the banner that leads to a library of one's own
    void setRecentLibraries(const QStringList &files); // newest first
    void setQueryText(const QString &text);
    void importFiles(const QStringList &files);
    void showError(const Error &error);

Q_SIGNALS:
    // Wishes: the program opens the library in another window, and closes this one.
    void newLibraryWanted(const QString &file);
    void openLibraryWanted(const QString &file);
    void keepSampleWanted(const QString &file);
    void quitWanted();
    // The first answer is on the screen.
    void ready();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildParts();
    void buildLayout();
    QWidget *buildPanes();
    QWidget *buildSideBar();
    QWidget *buildReadingPane();
    void connectActions();
    void connectLibraryActions();
    void connectQuery();
    void connectFacets();
    void connectStrip();
    void connectReading();
    void connectArticles();
    void connectDecisions();
    void connectCorrecting();
    void connectTrash();
    void connectShelf();
    void openHistory();
    void showStep(const JournalEntry &step, const QList<ArticleId> &articles);
    void showArticles(const QList<ArticleId> &articles, const QString &more = {});
    // Where the list has it, it is led to there; else it is shown by itself.
    // `then` runs once it is there.
    void goToArticle(ArticleId article, bool isTrashed, const std::function<void()> &then = {});
    void paste();
    void openRecentlyRead();
    void connectHighlights();
    void connectNote();
    void connectFreeNotes();
    void beginNote(ArticleId note, quint64 generation);
    void setFocusMode(bool isOn);
    bool hasSavedNotes(); // else says so, and what can be done
    void showUnsavedNote(const Error &error);
    void connectLibrary();

    void showState(const QueryState &state);
    void showOrder(const Query &query);
    void showResult(const SearchResultPtr &result);
    void showPage(int page);
    void showCounts();
    void showIndex();
    void chooseValue(Facet facet, const QString &value, Qt::KeyboardModifiers modifiers);
    void chooseRange(const DateSpan &span, bool isFinal);
    void goToDate();
    void togglePeriod(const PartialDate &period);
    void readOn(int step); // a page on (1) or back (-1), else the next or previous article
    bool isOneChosen();    // else it says so
    void openSource(const QUrl &address);
    void escape();
    void askForOwnLibrary();
    void askForOtherLibrary();
    void askForCopy();
    void restoreView();

    Library &m_library;
    Actions *m_actions;
    QueryBar *m_queryBar = nullptr;
    SampleBanner *m_banner = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_pages = nullptr; // the panes, or what to do in an empty library
    FacetPanel *m_facets = nullptr;
    ShelfView *m_shelfView = nullptr;
    QWidget *m_sideBar = nullptr; // both
    TimeStrip *m_strip = nullptr;
    TimelineModel *m_model = nullptr;
    TimelineView *m_list = nullptr;
    ArticleArea *m_area = nullptr;
    DetailPane *m_detail = nullptr;
    NotePane *m_note = nullptr;
    JobBar *m_jobs = nullptr;
    JobBar *m_exportJobs = nullptr;
    StatusLine *m_status = nullptr;
    DropOverlay *m_overlay = nullptr;

    PaneSplitter *m_panes = nullptr;
    QSplitter *m_readingPane = nullptr;
    std::unique_ptr<FocusMode> m_focus;
    std::unique_ptr<NoteRoom> m_noteRoom;

    SearchController *m_search = nullptr;
    ReadingController *m_reading = nullptr;
    ImportController *m_import = nullptr;
    ExportController *m_export = nullptr;
    ArticleController *m_articles = nullptr;
    CorrectionController *m_corrections = nullptr;
    DecisionController *m_decisions = nullptr;
    JobShow *m_detection = nullptr;
    JobShow *m_indexing = nullptr;
    JobShow *m_editing = nullptr;
    HighlightController *m_highlights = nullptr;
    NewArticleController *m_newArticles = nullptr;
    FreeNoteController *m_freeNotes = nullptr;
    SelectionController *m_selection = nullptr;
    RecentlyReadBox *m_recent = nullptr;
    UndoController *m_undo = nullptr;
    TrashController *m_trash = nullptr;
    TagController *m_tags = nullptr;
    ShelfController *m_shelf = nullptr;
    CollectionController *m_collections = nullptr;
    SearchResultPtr m_result;
    bool m_leavesNotes = false; // the person closes although a note could not be saved
};

} // namespace acervo

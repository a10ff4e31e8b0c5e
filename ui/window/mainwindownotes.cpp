// What the window does about notes: MainWindow's, in a file of their own.
#include "mainwindow.h"

#include "actions.h"
#include "articlearea.h"
#include "detailpane.h"
#include "errorwords.h"
#include "facetpanel.h"
#include "focusmode.h"
#include "freenote.h"
#include "freenotecontroller.h"
#include "messagebar.h"
#include "noteeditor.h"
#include "notepane.h"
#include "noteroom.h"
#include "noteversionsdialog.h"
#include "querybar.h"
#include "searchcontroller.h"
#include "shelfcontroller.h"
#include "timelineview.h"

#include <QSplitter>

namespace acervo {

void MainWindow::connectNote()
{
    m_focus = std::make_unique<FocusMode>(QList<QWidget *>{m_sideBar, m_area, m_queryBar},
                                          *m_readingPane);
    const auto on = [this](Command command, auto order) {
        connect(m_actions->action(command), &QAction::triggered, this, order);
    };
    on(Command::EditNote, [this] { m_note->write(); });
    on(Command::AnotherNote, [this] {
        if (!m_note->isHidden())
            m_note->writeAnother();
    });
    on(Command::NextNote, [this] { m_note->goOn(1); });
    on(Command::ReadNote, [this] { m_note->setReading(!m_note->isReading()); });
    on(Command::FocusMode, [this] { setFocusMode(!m_focus->isOn()); });
    connect(m_note, &NotePane::leaveWanted, this, [this] {
        setFocusMode(false);
        m_list->setFocus();
    });
    connect(m_note, &NotePane::linkWanted, this, &MainWindow::openSource);
    connect(m_note, &NotePane::failed, this, &MainWindow::showError);
    connect(m_note, &NotePane::articleWanted, this,
            [this](ArticleId article, bool isTrashed) { goToArticle(article, isTrashed); });
    connect(m_note, &NotePane::noteWanted, this, [this](const NoteRef &note, bool isTrashed) {
        goToArticle(note.article, isTrashed, [this, note] { m_note->showNote(note); });
    });
    connect(m_note, &NotePane::articlesWanted, this,
            [this](const QList<ArticleId> &articles) { showArticles(articles); });
    connect(m_note, &NotePane::targetGone, this, [this] {
        m_messages->showMessage({Message::Kind::Problem,
                                 tr("The article that this link leads to is not in this library "
                                    "any more. The words of the link stay."),
                                 {}});
    });
    connect(m_note, &NotePane::saveFailed, this, &MainWindow::showUnsavedNote);
    connect(m_note, &NotePane::keptElsewhere, this, [this](const QString &file) {
        m_messages->showMessage({Message::Kind::Done, tr("The note is saved as %1").arg(file), {}});
    });
    connect(m_note, &NotePane::pictureRefused, this, [this](const Error &error) {
        m_messages->showMessage({Message::Kind::Problem, refusedPictureInWords(error), {}});
    });
    connect(m_note, &NotePane::versionsWanted, this, [this] {
        m_note->saveNow();
        auto *versions = new NoteVersionsDialog(m_library, m_note->note(), this);
        versions->setAttribute(Qt::WA_DeleteOnClose);
        connect(versions, &NoteVersionsDialog::failed, this, &MainWindow::showError);
        versions->show();
    });
}

void MainWindow::connectFreeNotes()
{
    m_noteRoom = std::make_unique<NoteRoom>(*m_readingPane);
    connect(m_detail, &DetailPane::articleShown, this, [this](bool isFreeNote) {
        if (m_focus->isOn())
            m_detail->setVisible(!isFreeNote);
        else
            m_noteRoom->setGiven(isFreeNote, m_detail->headerHeight());
    });
    connect(m_actions->action(Command::NewNote), &QAction::triggered, this, [this] {
        m_note->saveNow();
        m_freeNotes->make();
    });
    connect(m_freeNotes, &FreeNoteController::noteWanted, this, &MainWindow::beginNote);
    connect(m_freeNotes, &FreeNoteController::queryWanted, m_search, &SearchController::apply);
    connect(m_freeNotes, &FreeNoteController::placeChosen, m_search,
            &SearchController::setFreeNotes);
    connect(m_freeNotes, &FreeNoteController::placeChosen, m_shelf, &ShelfController::setFreeNotes);
    connect(m_freeNotes, &FreeNoteController::failed, this, &MainWindow::showError);
    m_search->setFreeNotes(FreeNoteController::place());
    m_shelf->setFreeNotes(FreeNoteController::place());
}

// Until it is answered anew, the list does not have it.
void MainWindow::beginNote(ArticleId note, quint64 generation)
{
    const auto begin = [this, note] { goToArticle(note, false, [this] { m_note->write(); }); };
    if (m_result && m_result->generation >= generation)
        begin();
    else
        connect(m_search, &SearchController::answered, this, begin, Qt::SingleShotConnection);
}

// An article and its note: without one there is nothing to look at. A free note has all the room.
void MainWindow::setFocusMode(bool isOn)
{
    if (isOn && m_note->isHidden())
        return;
    m_focus->setOn(isOn);
    m_detail->setVisible(!isOn || !isFreeNote(m_detail->shownArticle().uuid));
    if (isOn)
        m_note->write();
}

void MainWindow::showUnsavedNote(const Error &error)
{
    m_messages->showMessage(
        {Message::Kind::Problem,
         errorInWords(error) + u' ' +
             tr("What you wrote stays in the note, and is saved as soon as that is possible."),
         {{tr("Save it as a file…"), [this] { m_note->keepElsewhere(); }}}});
}

bool MainWindow::hasSavedNotes()
{
    if (m_leavesNotes || m_note->finish())
        return true;
    m_messages->showMessage({Message::Kind::Problem,
                             tr("A note could not be saved; it would be lost with the window."),
                             {{tr("Save it as a file…"), [this] { m_note->keepElsewhere(); }},
                              {tr("Close without it"), [this] {
                                   m_leavesNotes = true;
                                   close();
                               }}}});
    return false;
}

} // namespace acervo

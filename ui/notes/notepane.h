// NotePane is the place of an article's notes: a heading, a tab for each of several, how long it
// is, how it stands with saving, and the field, or the note as it reads. GUI thread.
#pragma once

#include "article.h"
#include "error.h"
#include "noteref.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace acervo {

class Backlinks;
class Library;
class LinkCompleter;
class NoteEditor;
class NoteKeeper;
class NoteReading;
class NoteTabs;
class PictureCache;
class Spelling;

class NotePane final : public QWidget
{
    Q_OBJECT

public:
    explicit NotePane(Library &library, QWidget *parent = nullptr);
    ~NotePane() override;

    void showArticle(ArticleId article); // id 0: none
    void saveNow();
    // Whether all is saved; waits for it a little.
    bool finish();
    void keepElsewhere(); // asks for a file, and writes what is not saved into it
    NoteEditor &editor() { return *m_editor; }
    NoteRef note() const;                  // that is shown
    void showNote(const NoteRef &note);    // one of the article's, where it is there
    void write();                          // shows the field, with the focus
    void writeAnother();                   // the same, of a new note on the article
    void goOn(int step);                   // to the article's next or previous note
    void setPictures(PictureCache &cache); // lives as long as this
    void setReading(bool isReading);       // the note as it reads, or the field
    bool isReading() const;

Q_SIGNALS:
    void leaveWanted();                          // Escape in the field
    void saveFailed(const acervo::Error &error); // told once until a save succeeds
    void keptElsewhere(const QString &file);
    void versionsWanted();
    void linkWanted(const QUrl &address); // http, https or mailto
    // Where a link leads, or what links here: one, which may be in the trash, or several.
    void articleWanted(acervo::ArticleId article, bool isTrashed);
    void noteWanted(const acervo::NoteRef &note, bool isTrashed);
    void articlesWanted(const QList<acervo::ArticleId> &articles);
    void targetGone();                               // a link leads to an article that is no more
    void failed(const acervo::Error &error);         // of what was asked of the library
    void pictureRefused(const acervo::Error &error); // one that was pasted is not kept

private:
    void buildLayout();
    void connectLinks();
    void follow(const QString &address);
    void showTargets(const QString &text); // of its links, in the note as it reads
    void takePastedPictures();
    void say(const QString &state);
    void keepPicture(const QByteArray &bytes, const NoteRef &note);
    void countWords();
    void focusWhenLoaded();
    void takeLanguage(ArticleId article); // for the spelling

    Library &m_library;
    QLabel *m_heading;
    QLabel *m_state;
    NoteEditor *m_editor;
    NoteKeeper *m_keeper;
    NoteTabs *m_tabs;
    NoteReading *m_reading;
    QStackedWidget *m_pages;
    QLabel *m_length;
    Backlinks *m_backlinks;
    LinkCompleter *m_completer;
    QToolButton *m_readingButton = nullptr;
    Spelling *m_spelling;
    QTimer m_counting;   // when writing pauses
    quint64 m_count = 0; // of the newest counting: others are dropped
};

} // namespace acervo

// NotePane is the place of an article's note: a heading, how it stands with saving, and the field.
// GUI thread.
#pragma once

#include "article.h"
#include "error.h"

#include <QWidget>

class QLabel;

namespace acervo {

class Library;
class NoteEditor;
class NoteKeeper;

class NotePane final : public QWidget
{
    Q_OBJECT

public:
    explicit NotePane(Library &library, QWidget *parent = nullptr);

    void showArticle(ArticleId article); // id 0: none
    void saveNow();
    // Whether all is saved; waits for it a little.
    bool finish();
    void keepElsewhere(); // asks for a file, and writes what is not saved into it
    NoteEditor &editor() { return *m_editor; }

Q_SIGNALS:
    void leaveWanted();                          // Escape in the field
    void saveFailed(const acervo::Error &error); // told once until a save succeeds
    void keptElsewhere(const QString &file);
    void versionsWanted();

private:
    void buildLayout();
    void say(const QString &state);

    QLabel *m_heading;
    QLabel *m_state;
    NoteEditor *m_editor;
    NoteKeeper *m_keeper;
};

} // namespace acervo

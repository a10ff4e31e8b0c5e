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
    NoteEditor &editor() { return *m_editor; }

Q_SIGNALS:
    void leaveWanted(); // Escape in the field
    void saveFailed(const acervo::Error &error);

private:
    void buildLayout();
    void say(const QString &state);

    QLabel *m_heading;
    QLabel *m_state;
    NoteEditor *m_editor;
    NoteKeeper *m_keeper;
};

} // namespace acervo

// NoteEditor is the text field of a note: Markdown, coloured. GUI thread. It claims the keys that
// edit text (undo among them) before the window's shortcuts see them. Return goes on with lists,
// Tab and Shift+Tab indent; Ctrl+B, Ctrl+I, Ctrl+K and Ctrl+Return make bold, italic, a link and a
// task; on a link,
// Ctrl+Return and Ctrl+click lead where it leads. Pictures that are pasted or dropped are told of.
// What is pasted from a page becomes Markdown, with Ctrl+Shift+V its words alone. Escape leaves it.
#pragma once

#include <QFuture>
#include <QPlainTextEdit>

namespace acervo {

class MarkdownColours;
class SlicedText;

class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    // Replaces the text without telling textEdited(), and forgets the field's own undo steps. A
    // long one comes in slices; until textShown() it is not to be edited.
    void showText(const QString &text);

    // Where the cursor is, as a paragraph of its own, as if it was typed.
    void insertParagraph(const QString &text);

    // As if it was typed at the end, a blank line apart; the cursor goes behind it.
    void addParagraph(const QString &text);

Q_SIGNALS:
    void textEdited();                       // by the person
    void textShown();                        // all that showText() was given
    void linkWanted(const QString &address); // of any scheme: hostile
    // Before the field's menu opens at a place of its text.
    void menuOpening(QMenu &menu, const QTextCursor &place);
    void leaveWanted();                                           // Escape
    void picturesPasted(const QList<QFuture<QByteArray>> &files); // picturepaste.h

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool follow(const QTextCursor &cursor); // the link in which it stands; false: in none
    bool edit(const QKeyEvent &key);        // whether the key was one of those

    MarkdownColours *m_colours;
    SlicedText *m_text;
    bool m_showing = false;
};

} // namespace acervo

// NoteEditor is the text field of a note: Markdown, coloured. GUI thread. It claims the keys that
// edit text (undo among them) before the window's shortcuts see them.
#pragma once

#include <QPlainTextEdit>

namespace acervo {

class SyntaxColours;

class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    // Replaces the text without telling textEdited(), and forgets the field's own undo steps.
    void showText(const QString &text);

Q_SIGNALS:
    void textEdited();  // by the person
    void leaveWanted(); // Escape

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    SyntaxColours *m_colours;
    bool m_showing = false;
};

} // namespace acervo

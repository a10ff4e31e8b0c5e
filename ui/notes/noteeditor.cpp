#include "noteeditor.h"

#include "syntaxcolours.h"
#include "style.h"

#include <QKeyEvent>

namespace acervo {

namespace {

bool isEditKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) ||
           event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) ||
           event.matches(QKeySequence::Paste) || event.matches(QKeySequence::SelectAll) ||
           event.matches(QKeySequence::DeleteStartOfWord) ||
           event.matches(QKeySequence::DeleteEndOfWord);
}

bool isTyping(const QKeyEvent &event)
{
    const auto beyondShift = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !beyondShift && event.key() != Qt::Key_Escape &&
           (event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35);
}

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colours(new SyntaxColours(document(), palette(), this))
{
    m_colours->setDefinition(QStringLiteral("Markdown"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note in Markdown; it saves itself."));
    document()->setDocumentMargin(0);
    // Colouring is no edit: contentsChange() would tell of it, textChanged() too; only what goes
    // through the document's own steps of undo counts.
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing && document()->isModified())
            Q_EMIT textEdited();
    });
}

void NoteEditor::showText(const QString &text)
{
    m_showing = true;
    setPlainText(text);
    document()->setModified(false);
    m_showing = false;
}

bool NoteEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isEditKey(key) || isTyping(key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colours->setPalette(palette());
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace acervo

#include "noteeditor.h"

#include "htmlmarkdown.h"
#include "markdowncolours.h"
#include "markdownedit.h"
#include "markdownlinks.h"
#include "markdowntext.h"
#include "picturepaste.h"
#include "slicedtext.h"
#include "style.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

namespace acervo {

namespace {

bool isPlainPaste(const QKeyEvent &event)
{
    return event.key() == Qt::Key_V &&
           event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

bool isEditKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) ||
           event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) ||
           event.matches(QKeySequence::Paste) || event.matches(QKeySequence::SelectAll) ||
           event.matches(QKeySequence::DeleteStartOfWord) ||
           event.matches(QKeySequence::DeleteEndOfWord) || isPlainPaste(event);
}

// What edits Markdown: these would be the window's otherwise (Ctrl+I imports).
bool isMarkdownKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::ControlModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_B:
    case Qt::Key_I:
    case Qt::Key_K:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return false;
    }
}

bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isTyping(const QKeyEvent &event)
{
    const auto beyondShift = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !beyondShift && event.key() != Qt::Key_Escape &&
           (event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35);
}

// A step of its own in the undo of the field: what was typed before it stays.
void insertApart(QTextCursor cursor, const QString &text)
{
    cursor.beginEditBlock();
    cursor.insertText(text);
    cursor.endEditBlock();
}

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colours(new MarkdownColours(document(), palette(), this))
    , m_text(new SlicedText(*this))
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note in Markdown; it saves itself."));
    document()->setDocumentMargin(0);
    // Colouring is no edit: contentsChange() would tell of it, textChanged() too; only what goes
    // through the document's own steps of undo counts.
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing && document()->isModified())
            Q_EMIT textEdited();
    });
    connect(m_text, &SlicedText::shown, this, [this] {
        document()->setModified(false);
        m_showing = false;
        m_colours->setHeld(false);
        Q_EMIT textShown();
    });
}

void NoteEditor::showText(const QString &text)
{
    m_showing = true;
    m_text->show(text);
    // The beginning has its colours; the rest is there sooner without.
    m_colours->setHeld(m_showing);
}

void NoteEditor::addParagraph(const QString &text)
{
    if (!isEnabled()) // another article's note may still stand in it
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    if (!document()->isEmpty()) {
        const int blankLines = cursor.block().text().isEmpty() ? 1 : 2;
        cursor.insertText(QString(blankLines, u'\n'));
    }
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void NoteEditor::insertParagraph(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.clearSelection();
    const QString line = cursor.block().text();
    if (!line.trimmed().isEmpty()) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(QStringLiteral("\n\n"));
    }
    cursor.insertText(text + QStringLiteral("\n\n"));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool NoteEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isEditKey(key) || isMarkdownKey(key) || isTyping(key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool NoteEditor::edit(const QKeyEvent &key)
{
    QTextCursor cursor = textCursor();
    const bool isPlain = !(key.modifiers() & ~Qt::KeypadModifier);
    bool isDone = true;
    if (isPlainPaste(key))
        insertApart(cursor, QGuiApplication::clipboard()->text());
    else if (isMarkdownKey(key) && isReturn(key))
        toggleTasks(cursor);
    else if (isMarkdownKey(key) && key.key() == Qt::Key_K)
        makeLink(cursor);
    else if (isMarkdownKey(key))
        toggleMark(cursor, key.key() == Qt::Key_B ? QStringLiteral("**") : QStringLiteral("*"));
    else if (key.key() == Qt::Key_Backtab)
        indentLines(cursor, -1);
    else if (key.key() == Qt::Key_Tab && isPlain)
        indentLines(cursor, 1);
    else
        isDone = isReturn(key) && isPlain && continueList(cursor);
    if (isDone) {
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    return isDone;
}

bool NoteEditor::follow(const QTextCursor &cursor)
{
    const QString address = linkAddressAt(cursor.block().text(), cursor.positionInBlock());
    if (address.isEmpty())
        return false;
    Q_EMIT linkWanted(address);
    return true;
}

void NoteEditor::mousePressEvent(QMouseEvent *event)
{
    const bool isWish =
        event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier;
    if (!isWish || !follow(cursorForPosition(event->pos())))
        QPlainTextEdit::mousePressEvent(event);
}

void NoteEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    Q_EMIT menuOpening(*menu, cursorForPosition(event->pos()));
    menu->exec(event->globalPos());
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
    else if (isMarkdownKey(*event) && isReturn(*event) && follow(textCursor()))
        event->accept();
    else if (edit(*event))
        event->accept();
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool NoteEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return hasPictures(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void NoteEditor::insertFromMimeData(const QMimeData *source)
{
    // Programs for text and tables copy a picture of it beside it: there the words are meant.
    if (hasPictures(*source) && (source->hasUrls() || !source->hasText())) {
        Q_EMIT picturesPasted(pictureFiles(*source));
        return;
    }
    const QString markdown = source->hasHtml() ? htmlMarkdown(source->html()) : QString();
    // Programs copy plain text as HTML, too, for its colours: then the text is what was meant.
    const bool isPlain =
        source->hasText() && markdownTextBack(markdown).simplified() == source->text().simplified();
    if (markdown.isEmpty() || isPlain)
        QPlainTextEdit::insertFromMimeData(source);
    else
        insertApart(textCursor(), markdown);
    ensureCursorVisible();
}

} // namespace acervo

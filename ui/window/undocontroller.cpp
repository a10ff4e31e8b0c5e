#include "undocontroller.h"

#include "errorwords.h"
#include "journalwords.h"
#include "library.h"
#include "messagebar.h"
#include "placenaming.h"

#include <QAction>

namespace acervo {

namespace {

void name(QAction &action, const QString &text)
{
    action.setText(text);
    action.setToolTip(UndoController::tr("%1 (%2)").arg(
        text, action.shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

UndoController::UndoController(Library &library, QAction &undo, QAction &redo, MessageBar &messages,
                               QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_undo(undo)
    , m_redo(redo)
    , m_messages(messages)
{
    connect(&undo, &QAction::triggered, this, &UndoController::undo);
    connect(&redo, &QAction::triggered, this, &UndoController::redo);
    connect(&library, &Library::changed, this, &UndoController::refresh);
    connect(&library, &Library::importEnded, this, &UndoController::refresh);
    showState({});
    refresh();
}

void UndoController::refresh()
{
    // Changes come faster than answers while an import runs: only the newest answer counts.
    const quint64 question = ++m_question;
    m_library.undoState().then(this, [this, question](const Result<UndoState> &state) {
        if (question == m_question)
            showState(state.value_or(UndoState()));
    });
}

void UndoController::showState(const UndoState &state)
{
    m_undo.setEnabled(state.undo.has_value());
    m_redo.setEnabled(state.redo.has_value());
    name(m_undo, state.undo ? undoInWords(*state.undo, placeName) : tr("Undo"));
    name(m_redo, state.redo ? redoInWords(*state.redo, placeName) : tr("Redo"));
}

void UndoController::undo()
{
    m_library.undo().then(this,
                          [this](const Result<UndoOutcome> &outcome) { report(outcome, true); });
}

void UndoController::undoEntry(JournalId entry)
{
    m_library.undo({entry}).then(
        this, [this](const Result<UndoOutcome> &outcome) { report(outcome, true); });
}

void UndoController::redo()
{
    m_library.redo().then(this,
                          [this](const Result<UndoOutcome> &outcome) { report(outcome, false); });
}

void UndoController::report(const Result<UndoOutcome> &outcome, bool isUndo)
{
    refresh();
    if (!outcome) {
        m_messages.showMessage({Message::Kind::Problem, errorInWords(outcome.error()), {}});
        return;
    }
    const QString entry = entryInWords(outcome->entry, placeName);
    Message message;
    message.text = isUndo ? tr("Undone: %1.").arg(entry) : tr("Done again: %1.").arg(entry);
    if (!outcome->kept.isEmpty())
        message.text += u' ' + keptInWords(outcome->kept.size());
    if (isUndo)
        message.choices.append({tr("Redo"), [this] { redo(); }});
    m_messages.showMessage(message);
}

} // namespace acervo

// UndoController undoes and redoes what the journal holds, and keeps the two actions' names true.
// GUI thread.
#pragma once

#include "editoutcome.h"
#include "error.h"

#include <QFuture>
#include <QObject>

class QAction;

namespace acervo {

class Library;
class MessageBar;

class UndoController final : public QObject
{
    Q_OBJECT

public:
    UndoController(Library &library, QAction &undo, QAction &redo, MessageBar &messages,
                   QObject *parent = nullptr);

    void undo();
    void redo();
    void undoEntry(acervo::JournalId entry); // this very one, whatever came after it

private:
    void refresh(); // asks the journal what comes next
    void showState(const UndoState &state);
    void report(const Result<UndoOutcome> &outcome, bool isUndo);

    Library &m_library;
    QAction &m_undo;
    QAction &m_redo;
    MessageBar &m_messages;
    quint64 m_question = 0;
};

} // namespace acervo

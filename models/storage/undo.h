// Undo takes back what entries of the journal did, and does it again. The writer's thread.
//
// A changeset is applied inverse. An import has brought articles: these go to the trash, but for
// those that the person has worked on since; redoing it takes out of the trash what the undo put
// there. Of several entries all are undone, or none.
#pragma once

#include "changemaker.h"
#include "journalstore.h"
#include "outcomes.h"

namespace acervo {

class Undo
{
public:
    Undo(const Connection &connection, ChangeMaker &changes);

    // None named: the newest entry in force. Errors: NothingToUndo, UndoBlocked.
    Result<UndoOutcome> undo(const QList<JournalId> &entries);
    // None named: the one undone last. NothingToRedo, UndoBlocked
    Result<UndoOutcome> redo(const QList<JournalId> &entries);

private:
    struct Work
    {
        Touched touched;
        QList<ArticleId> kept;
    };
    // Blocked where later entries in force build on what these did.
    Result<void> areLast(const QList<JournalEntry> &entries) const;
    Result<QList<JournalEntry>> toUndo(const QList<JournalId> &entries) const;
    Result<QList<JournalEntry>> toRedo(const QList<JournalId> &entries) const;
    using OneStep = Result<void> (Undo::*)(JournalEntry &entry, Work &work) const;
    Result<UndoOutcome> run(const Result<QList<JournalEntry>> &entries, OneStep step);
    Result<void> undoOne(JournalEntry &entry, Work &work) const;
    Result<void> redoOne(JournalEntry &entry, Work &work) const;
    Result<void> applyAll(const QList<QByteArray> &changesets, Touched &touched) const;
    Result<void> trash(const IdRange &range, Work &work) const;
    Result<void> bringBack(const IdRange &range, Touched &touched) const;

    const Connection &m_connection;
    ChangeMaker &m_changes;
    JournalStore m_journal;
};

} // namespace acervo

// Undo takes back what an entry of the journal did, and does it again. The writer's thread.
//
// A changeset is applied inverse. An import has brought articles: these go to the trash, but for
// those that the person has worked on since; redoing it takes out of the trash what the undo put
// there.
#pragma once

#include "changemaker.h"
#include "journalstore.h"
#include "outcomes.h"

namespace acervo {

class Undo
{
public:
    Undo(const Connection &connection, ChangeMaker &changes);

    // Nothing: the newest entry in force. Errors: NothingToUndo, UndoBlocked.
    Result<UndoOutcome> undo(std::optional<JournalId> entry);
    Result<UndoOutcome> redo(); // NothingToRedo, UndoBlocked

private:
    Result<JournalEntry> toUndo(std::optional<JournalId> entry) const;
    Result<UndoOutcome> finish(const JournalEntry &entry, Touched touched,
                               const QList<ArticleId> &kept);
    Result<void> applyAll(const QList<QByteArray> &changesets, Touched &touched) const;
    Result<void> trash(const IdRange &range, QList<ArticleId> &kept, Touched &touched) const;
    Result<void> bringBack(const IdRange &range, Touched &touched) const;

    const Connection &m_connection;
    ChangeMaker &m_changes;
    JournalStore m_journal;
};

} // namespace acervo

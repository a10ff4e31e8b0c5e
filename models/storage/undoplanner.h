// UndoPlanner says what it takes to undo some entries of the journal: which later ones build on what
// they did, so that they would have to go as well. The writer's thread, inside a transaction;
// what it tries is taken back, nothing is changed.
#pragma once

#include "journalstore.h"
#include "rowtracks.h"
#include "undoplan.h"

namespace acervo {

class UndoPlanner
{
public:
    explicit UndoPlanner(const Connection &connection);

    Result<UndoPlan> plan(const QList<JournalId> &entries) const;
    // Those in force that build on what the entries did, the newest first. The entries stand in
    // order, the newest first, in force or not.
    Result<QList<JournalEntry>> later(const QList<JournalEntry> &entries) const;

private:
    Result<bool> isBlocked(const QList<JournalEntry> &entries) const;
    Result<void> track(JournalId entry, RowTracks &tracks) const;
    Result<bool> buildsOn(JournalId entry, const RowTracks &tracks) const;

    const Connection &m_connection;
    JournalStore m_journal;
};

} // namespace acervo

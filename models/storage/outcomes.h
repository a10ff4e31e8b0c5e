// What the writer's calls bring about. Values; any thread.
// A Change whose generation is 0 stands for no commit at all: there is nothing to publish.
#pragma once

#include "change.h"
#include "journalentry.h"

#include <QList>

namespace acervo {

// An edit of the person's. An edit that changes nothing commits nothing and leaves no entry: id 0.
struct EditOutcome
{
    JournalEntry entry; // id 0 also for what is no undo step (automatic read marks)
    Change change;

    bool operator==(const EditOutcome &) const = default;
};

// An undo or redo.
struct UndoOutcome
{
    JournalEntry entry; // as it is afterwards
    Change change;
    QList<ArticleId> kept; // of an undone import: worked on since, so not put in the trash

    bool operator==(const UndoOutcome &) const = default;
};

// One batch of an import. Each draft is counted once.
struct ImportBatch
{
    Change change;
    qint64 added = 0; // new, or back from where the undo of an import had put them
    qint64 updated = 0;
    qint64 unchanged = 0;

    bool operator==(const ImportBatch &) const = default;
};

// One slice of making the derived data anew. Units: articles.
struct RebuildProgress
{
    qint64 done = 0;
    qint64 total = 0;
    bool finished = false;
    Change change; // articles whose detected places are known now

    bool operator==(const RebuildProgress &) const = default;
};

} // namespace acervo

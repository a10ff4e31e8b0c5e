// What a person's edit, an undo or a redo brought about. Values; any thread.
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

// Articles that were made by hand. Those that are there already are not made twice.
struct AddedArticles : EditOutcome
{
    QList<ArticleId> added;
    QList<ArticleId> known; // also in the trash

    bool operator==(const AddedArticles &) const = default;
};

// An undo or redo of one step or several.
struct UndoOutcome
{
    JournalEntry entry;  // as it is afterwards; of several the one that came last
    qsizetype steps = 1; // how many
    Change change;
    QList<ArticleId> kept; // of an undone import: worked on since, so not put in the trash

    bool operator==(const UndoOutcome &) const = default;
};

} // namespace acervo

// UndoPlan is what it takes to undo some steps of the journal. Value; any thread.
#pragma once

#include "journalentry.h"

#include <QList>

namespace acervo {

struct UndoPlan
{
    QList<JournalEntry> steps;     // of those asked for, what can be undone at all; newest first
    QList<JournalEntry> obstacles; // later ones that touched the same; with them it can be done
    // Also with these it can't be: something that is in no step of the journal stands in the way.
    bool isBlocked = false;

    bool isClear() const { return obstacles.isEmpty() && !isBlocked; }
    bool operator==(const UndoPlan &) const = default;
};

} // namespace acervo

// JournalEntry is one thing that a person did, without a sentence. Value; any thread.
#pragma once

#include "ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace acervo {

struct JournalEntry
{
    JournalId id{};
    QString kind;             // "import", "tag", …
    QJsonObject arguments;    // what the kind needs for its sentence
    QDateTime opened;         // UTC
    QDateTime closed;         // UTC; invalid while open
    QDateTime undone;         // UTC; invalid while in force
    bool interrupted = false; // found open at start: the program ended in the middle of it

    bool operator==(const JournalEntry &) const = default;
};

// What the next undo and redo would act on.
struct UndoState
{
    std::optional<JournalEntry> undo;
    std::optional<JournalEntry> redo;

    bool operator==(const UndoState &) const = default;
};

} // namespace acervo

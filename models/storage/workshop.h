// All of a writer that works on the attached cache: made anew where that is, as no statement on the
// one before may be left. The writer's thread.
#pragma once

#include "correctionedits.h"
#include "decisionedits.h"
#include "highlightedits.h"
#include "importwriter.h"
#include "newarticles.h"
#include "noteedits.h"
#include "personaledits.h"
#include "rebuild.h"
#include "redetection.h"
#include "ruleedits.h"
#include "shelfedits.h"
#include "tagedits.h"
#include "trashedits.h"
#include "undo.h"

namespace acervo {

struct Workshop
{
    Workshop(const Connection &connection, JournalIds &ids)
        : topics(connection.handle())
        , deriver(connection.handle(), topics)
        , changes(connection, deriver)
        , imports(connection, deriver, changes, topics)
        , undo(connection, changes)
        , edits(connection, changes, ids)
        , notes(connection, changes, ids)
        , tags(connection, changes, ids)
        , rules(connection, changes, ids)
        , shelf(connection, changes, ids)
        , trash(connection, changes, ids)
        , decisions(connection, changes, ids, topics)
        , corrections(connection, changes, ids)
        , newArticles(connection, changes, ids, deriver)
        , highlights(connection, changes, ids)
        , rebuild(connection, deriver, changes)
        , redetection(connection, deriver, changes)
    {}

    TopicNames topics;
    Deriver deriver;
    ChangeMaker changes;
    ImportWriter imports;
    Undo undo;
    PersonalEdits edits;
    NoteEdits notes;
    TagEdits tags;
    RuleEdits rules;
    ShelfEdits shelf;
    TrashEdits trash;
    DecisionEdits decisions;
    CorrectionEdits corrections;
    NewArticles newArticles;
    HighlightEdits highlights;
    Rebuild rebuild;
    Redetection redetection;
};

} // namespace acervo

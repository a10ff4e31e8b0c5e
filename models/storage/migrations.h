// Migrations bring a library of an older version of Acervo to this one's tables. The writer's
// thread.
//
// A migration only appends columns to journalled tables, through appendColumn(), and makes new
// tables: the changesets of older journal entries must still be undone.
#pragma once

#include "error.h"

#include <QList>

#include <functional>

namespace acervo {

class Connection;

struct Migration
{
    int version = 0; // of the tables afterwards; one more than before
    QString description;
    std::function<Result<void>(const Connection &)> run;
};

// Those that lead from version 1, the first, to today's.
const QList<Migration> &migrations();
int versionAfter(const QList<Migration> &migrations);

// Runs those above the file's version, each in its own transaction. LibraryNewer where the file's
// version is beyond them all.
Result<void> migrate(const Connection &connection, const QList<Migration> &migrations);

// `definition`: name, type, NOT NULL, DEFAULT. Every row is written anew: a session reads NULL
// where a default was never written, and an undo would put that NULL into the row.
Result<void> appendColumn(const Connection &connection, const QString &table, const QString &column,
                          const QString &definition);

} // namespace acervo

// The floor of import and rebuild: SQLite's C API writes the very rows that the program has written
// of each article, into files with the same tables and settings, in as many commits. Reading,
// parsing, detecting, folding and stemming cost it nothing. One thread.
#pragma once

#include <QString>

namespace acervo {

struct WritingFloor
{
    QString library; // what the program has written
    QString cache;
    QString folder;           // where the floor's own files are made, and removed again
    bool derivedOnly = false; // only what the cache holds
    qint64 commits = 1;       // in so many
};

struct WritingTime
{
    double ms = -1; // negative when SQLite fails
    double processorMs = 0;
};
WritingTime measureWriting(const WritingFloor &floor);

// How many commits a library has seen that others were told of.
qint64 commitsOf(const QString &library);

} // namespace acervo

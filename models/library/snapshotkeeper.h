// A SnapshotKeeper has the snapshot of a library's columns taken at a start and saved in time. One
// that is older than the library was left by a program that was killed: what has changed since is
// read by its trail. One thread: the reader's.
#pragma once

#include "changetrail.h"
#include "columns.h"

#include <optional>

namespace acervo {

class LibraryReader;
struct JournalEntry;

class SnapshotKeeper
{
public:
    // The reader must live as long.
    SnapshotKeeper(LibraryReader &reader, const QString &file);

    std::optional<Columns> take();     // the columns as of now
    void save(const Columns &columns); // where the one that is there is older
    void note(const Change &change);   // each that the columns follow
    void discard();                    // the file is not to be trusted any more
    bool isThere() const { return m_generation != 0; }

private:
    bool catchUp(Columns &columns, quint64 generation);
    std::optional<QString> stateAt(const JournalEntry &last) const;
    std::optional<QString> stateNow() const;
    bool wasInState(const QString &state) const;

    LibraryReader &m_reader;
    QString m_file;
    ChangeTrail m_trail;
    quint64 m_generation = 0; // of the one that is there; 0: none that can be used
};

} // namespace acervo

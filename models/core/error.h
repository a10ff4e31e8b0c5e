// Error is what went wrong as a value: a code and the facts. The sentence for it is made in
// ui/words. Values; any thread.
#pragma once

#include <QString>

#include <expected>

namespace acervo {

enum class ErrorCode {
    FileNotFound,
    FileUnreadable, // permissions, a folder, an I/O error; detail: the system's own words
    FileEmpty,
    FileBinary,      // no text in it
    FileTooLarge,    // detail: the limit in bytes, as decimal digits
    FormatUnknown,   // text, but of no format that Acervo reads
    RecordMalformed, // one record; line is set
    RecordTruncated, // the file ends inside this record; line is set
    RecordEmpty,     // a record without title, summary and text; line is set
    RecordTooLarge,  // one record; line is set
    NotALibrary,     // a file that is no Acervo library
    LibraryNewer,    // written by a later version of Acervo
    LibraryInUse,    // another process writes to it
    LibraryDamaged,
    DiskFull,
    ReadOnly,       // the file or its folder can't be written to
    DatabaseFailed, // anything else that SQLite says; detail: its words
    NothingToUndo,
    NothingToRedo,
    UndoBlocked,     // later changes stand in the way; detail: what, one a line
    ArticleNotFound, // subject: the id
    Cancelled,
};

struct Error
{
    ErrorCode code{};
    QString subject; // what it happened to: a path, an id
    QString detail;  // facts for the code, see above; may be empty
    qint64 line = 0; // 1-based line in the file `subject`, 0 where it has none

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

} // namespace acervo

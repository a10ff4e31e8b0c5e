// LibraryLock keeps other processes from writing to a library as long as it lives. Any thread.
// It locks a file beside the library: closing any descriptor of the library itself would drop
// SQLite's own locks. The file stays; removing it would let two processes lock two files of one
// name.
#pragma once

#include "error.h"

namespace acervo {

class LibraryLock
{
public:
    // Errors: LibraryInUse, ReadOnly, FileUnreadable.
    static Result<LibraryLock> take(const QString &library);
    LibraryLock(LibraryLock &&other) noexcept;
    LibraryLock &operator=(LibraryLock &&) = delete;
    ~LibraryLock();

private:
    explicit LibraryLock(int descriptor);

    int m_descriptor;
};

} // namespace acervo

// The versions of a note, as the journal has them: also those that were undone, and
// those of a note that was removed. The thread of the connection.
#pragma once

#include "connection.h"
#include "noteref.h"
#include "noteversion.h"

namespace acervo {

// Newest first; at most so many, and about so many characters of them.
Result<QList<NoteVersion>> noteVersions(const Connection &connection, const NoteRef &note, int most,
                                        qint64 characters);

} // namespace acervo

// The versions of an article's note, as the journal has them: also those that were undone, and
// those of a note that was removed. The thread of the connection.
#pragma once

#include "connection.h"
#include "noteversion.h"

namespace acervo {

// Newest first; at most so many, and about so many characters of them.
Result<QList<NoteVersion>> noteVersions(const Connection &connection, ArticleId article, int most,
                                        qint64 characters);

} // namespace acervo

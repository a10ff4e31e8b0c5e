// Articles into a folder of notes: a file for each, and one that links to them all. Any thread but
// the reader's.
#pragma once

#include "articlerecord.h"
#include "error.h"

#include <functional>

namespace acervo {

struct ExportRequest;

using TakeRecords = std::function<Result<void>(const QList<ArticleRecord> &)>;
// Hands all articles to `take`, some at a time; gives how many there were.
using HandOut = std::function<Result<qint64>(const TakeRecords &take)>;

// How many were written. The folder appears whole or not at all, and what stands at its place is
// never touched (wholefolder.h says how).
Result<qint64> writeNoteFolder(const ExportRequest &request, const PictureSupply &pictures,
                               const HandOut &handOut);

} // namespace acervo

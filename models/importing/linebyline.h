// How the importers of line formats go through a file. Any thread.
#pragma once

#include "importer.h"

#include <functional>

namespace acervo {

struct FileLine
{
    QByteArrayView bytes; // without its end; valid during the call. Empty when too long
    qint64 number = 0;    // 1-based
    bool tooLong = false;
    bool ended = false; // by a line end, not by the end of the file
};

// Gives `take` the lines of a device from its position to its end, until it or the sink's progress
// says Stop. Lines end in LF, CRLF or, in old files, CR alone. The device is decoded already
// (decodeddevice.h). A line of more than `maxLine` bytes is told of and passed over. Errors:
// FileUnreadable, Cancelled; `path` names the file in them.
Result<void> forEachLine(QIODevice &device, const QString &path, qsizetype maxLine,
                         ImportSink &sink, const std::function<ImportFlow(const FileLine &)> &take);

} // namespace acervo

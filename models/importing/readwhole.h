// All of a device at once, for formats that can't be read piece by piece. Any thread.
#pragma once

#include "importer.h"

#include <QByteArray>

#include <functional>

namespace acervo {

// From its position to its end. `path` names it in errors: FileTooLarge where it has more than
// `most` bytes, FileUnreadable, or Cancelled where `progress`, told how many are read, says Stop.
Result<QByteArray> readWhole(QIODevice &device, const QString &path, qint64 most,
                             const std::function<ImportFlow(qint64 done)> &progress = {});

} // namespace acervo

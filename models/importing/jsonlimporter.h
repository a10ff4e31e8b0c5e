// JsonlImporter reads JSON Lines: one object a line is one article (jsonrecord.h says how).
// Memory is bounded by the longest line that is
// allowed. Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class JsonlImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = qint64(8) * 1024 * 1024 * 1024;
    static constexpr qsizetype maxRecord = 64 * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;
};

} // namespace acervo

// RisImporter reads RIS: records of tagged lines, from TY to ER (risrecord.h says what they mean).
// A record ends also at the next TY and at the end of the file; text between records is passed
// over; a record without TY is read. Each record is decoded on its own, in memory bounded by the
// longest record that is allowed. Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class RisImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = qint64(8) * 1024 * 1024 * 1024;
    static constexpr qsizetype maxRecord = 16 * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;
};

// Whether a text, or its beginning, is RIS: it has a line that begins a record and another tag, or
// a few tags and the end of a record.
bool looksLikeRis(QStringView text);

} // namespace acervo

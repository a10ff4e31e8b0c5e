// JsonImporter reads a JSON document: a list of records, an object that wraps one (items, results,
// response.docs, message.items, @graph …), an object of records by their ids, or one record
// (jsonrecord.h says how each is read). A list's records are read one by one, in memory bounded by
// the longest that is allowed, so that a broken one costs only itself; an object is held in memory.
// Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class JsonImporter final : public Importer
{
public:
    static constexpr qint64 maxDocument = 256 * 1024 * 1024; // an object
    static constexpr qsizetype maxRecord = 32 * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;
};

} // namespace acervo

// JsonImporter reads a JSON document: a list of records, an object that wraps one (items, results,
// response.docs, message.items, @graph …), an object of records by their ids, or one record
// (jsonrecord.h says how each is read). The file is held in memory, so its size is limited; a
// list's records are read one by one, so that one broken record costs only itself. Immutable; any
// thread.
#pragma once

#include "importer.h"

namespace acervo {

class JsonImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = 256 * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;
};

} // namespace acervo

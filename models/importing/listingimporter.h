// ListingImporter reads listing pages (listingpage.h). Such a page is small, and what a line is
// shows only beside the others: it is read whole. Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class ListingImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = 64 * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;
};

} // namespace acervo

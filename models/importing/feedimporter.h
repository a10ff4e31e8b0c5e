// FeedImporter reads feeds: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0 (xmlfeed.h), JSON Feed
// (jsonfeed.h); feedarticle.h says what becomes of an item. The file is read whole, as what
// mends it needs that; items are made into articles one at a time. An item that is broken
// is reported with the line of what is wrong, and kept as far as it could be read. Immutable; any
// thread.
#pragma once

#include "importer.h"

#include <QStringView>

namespace acervo {

class FeedImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = qint64(512) * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;
};

// Whether a text, or its beginning, is a feed in XML: by its first element.
bool looksLikeFeed(QStringView text);

} // namespace acervo

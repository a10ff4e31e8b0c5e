// HtmlImporter reads a saved web page as one article (savedpage.h). The page is read whole; it is
// hostile: nothing in it is run, fetched or opened. Its source text is kept as the article's
// original, up to 2 MiB. Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class HtmlImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = 64 * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;
};

} // namespace acervo

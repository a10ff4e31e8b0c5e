// HtmlImporter reads a saved web page: as many articles where it lists them (savedlisting.h), else
// as one (savedpage.h). The page is read whole; it is hostile: nothing in it is run, fetched or
// opened. The source text of one article's page is kept as its original, up to 2 MiB. Immutable;
// any thread.
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

// BibtexImporter reads BibTeX and BibLaTeX (bibtexparser.h, bibtexrecord.h). The file is read
// whole, as an entry may take fields from any other by crossref or xdata; entries are made into
// articles one at a time. An entry that is broken is reported with its line, and kept as far as it
// could be read. Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class BibtexImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = qint64(1) * 1024 * 1024 * 1024;

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;
};

// Whether a text, or its beginning, has an entry: "@word{", then a key and a comma or a field.
bool looksLikeBibtex(QStringView text);

} // namespace acervo

// DossierImporter reads the articles that travel inside a dossier of Acervo's, a PDF: its
// attachment articles.jsonl, as JsonlImporter does. Nothing else in the file is looked at, and
// nothing is executed. Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class DossierImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = qint64(4) * 1024 * 1024 * 1024;
    static constexpr qint64 maxArticles = qint64(2) * 1024 * 1024 * 1024;

    // `most`: bytes that the attachment may have.
    explicit DossierImporter(qint64 most = maxArticles)
        : m_most(most)
    {}

    // The device gives the file as it is, and is not sequential. FormatUnknown, with the detail
    // "PDF", where no articles are inside.
    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;

private:
    qint64 m_most;
};

} // namespace acervo

// RisExporter writes RIS, which every reference manager reads: tags as
// https://en.wikipedia.org/wiki/RIS_(file_format) lists them, in UTF-8. A tag that the source had
// comes out under its own letters; a field of another name has no tag and stands in one note (N1),
// a line each. The person's notes are notes, too. One thread at a time.
#pragma once

#include "citationkey.h"
#include "exporter.h"

namespace acervo {

class RisExporter final : public Exporter
{
public:
    explicit RisExporter(const ExportOptions &options)
        : m_options(options)
    {}

    void add(const ArticleRecord &record, QByteArray &out) override;

private:
    ExportOptions m_options;
    CitationKeys m_keys;
};

} // namespace acervo

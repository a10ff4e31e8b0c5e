// BibtexExporter writes BibTeX, or BibLaTeX: entries and fields as "Designing BibTeX Styles" and
// the biblatex manual have them, that Zotero, JabRef and pandoc read. The person's notes are
// "annote" ("annotation"); a field that is none of the format's stands under its own name, of which
// only letters, digits and hyphens stay. One thread at a time.
#pragma once

#include "citationkey.h"
#include "exporter.h"

namespace acervo {

class BibtexExporter final : public Exporter
{
public:
    enum class Flavour : quint8 {
        Bibtex,  // letters as LaTeX commands; year, month, day
        Biblatex // UTF-8, ISO dates, biblatex's own types
    };

    BibtexExporter(Flavour flavour, const ExportOptions &options)
        : m_flavour(flavour)
        , m_options(options)
    {}

    void add(const ArticleRecord &record, QByteArray &out) override;

private:
    Flavour m_flavour;
    ExportOptions m_options;
    CitationKeys m_keys;
};

} // namespace acervo

// CslExporter writes CSL-JSON 1.0.2, which Zotero, pandoc and citeproc read: one list. Types,
// variables and names as https://docs.citationstyles.org has them. The person's notes are "annote",
// tags and topics "keyword"; what the source said beyond CSL's variables stands in "custom". One
// thread at a time.
#pragma once

#include "citationkey.h"
#include "exporter.h"

namespace acervo {

class CslExporter final : public Exporter
{
public:
    explicit CslExporter(const ExportOptions &options)
        : m_options(options)
    {}

    void begin(QByteArray &out) override;
    void add(const ArticleRecord &record, QByteArray &out) override;
    void end(QByteArray &out) override;

private:
    ExportOptions m_options;
    CitationKeys m_keys;
    bool m_isFirst = true;
};

} // namespace acervo

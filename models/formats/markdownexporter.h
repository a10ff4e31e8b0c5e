// MarkdownExporter writes one text of Markdown to be read: the articles by year, in the order in
// which they come, each with its facts, its text and its notes. One thread at a time.
#pragma once

#include "exporter.h"

namespace acervo {

class MarkdownExporter final : public Exporter
{
public:
    MarkdownExporter(const ExportOptions &options, ExportWording wording)
        : m_options(options)
        , m_wording(std::move(wording))
    {}

    void begin(QByteArray &out) override;
    void add(const ArticleRecord &record, QByteArray &out) override;

private:
    QStringList factsOf(const Article &article) const;

    ExportOptions m_options;
    ExportWording m_wording;
    std::optional<int> m_year; // whose heading came last
};

} // namespace acervo

// TableExporter writes CSV (RFC 4180: UTF-8, CRLF, quotes doubled) or the same with tabs. The first
// row names the columns, each other is one article; persons and topics stand between semicolons,
// dates are ISO. Texts of articles stay out, as a spreadsheet's cell holds no 50 pages; what the
// source said beyond the columns stands in the last one as JSON. TableImporter reads it all back.
// One thread at a time.
//
// A cell that a spreadsheet would run as a formula begins with an apostrophe, unless
// ExportOptions::guardsFormulas is off.
#pragma once

#include "citationkey.h"
#include "exporter.h"

namespace acervo {

class TableExporter final : public Exporter
{
public:
    TableExporter(char separator, const ExportOptions &options)
        : m_separator(separator)
        , m_options(options)
    {}

    void begin(QByteArray &out) override;
    void add(const ArticleRecord &record, QByteArray &out) override;

private:
    void appendRow(const QStringList &cells, QByteArray &out) const;

    char m_separator;
    ExportOptions m_options;
    CitationKeys m_keys;
};

} // namespace acervo

// TableImporter reads CSV, TSV and their kin: one row is one article (tablerecord.h says how).
// Dialect and columns are understood from the first 256 KiB. Memory is bounded by the longest row
// that is allowed. A quoted cell that never ends costs its row only. Immutable; any thread.
#pragma once

#include "importer.h"

namespace acervo {

class TableImporter final : public Importer
{
public:
    static constexpr qint64 maxFile = qint64(8) * 1024 * 1024 * 1024;
    static constexpr qsizetype maxRecord = 16 * 1024 * 1024;

    explicit TableImporter(ColumnChoices columns = {})
        : m_columns(std::move(columns))
    {}

    Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const override;

private:
    ColumnChoices m_columns; // go before what is guessed
};

// Whether a text, or its beginning, is a table of articles: its header says so, or it is named
// (.csv, .tsv, .tab) as one and one of its columns can be titles.
bool looksLikeTable(const QString &text, const QString &path);

} // namespace acervo

// RecordReader reads articles with all that the library keeps of them, as ArticleReader does: many
// at once. The thread of its connection, inside a transaction.
#pragma once

#include "articlereader.h"
#include "articlerecord.h"
#include "correctionstore.h"
#include "highlightstore.h"

namespace acervo {

class RecordReader
{
public:
    explicit RecordReader(sqlite3 *handle);

    // The articles become parts of the records.
    Result<QList<ArticleRecord>> recordsOf(QList<Article> articles);

private:
    using Add = void (*)(ArticleRecord &record, const Statement &row);
    Result<void> addAll(Statement &statement, const IdList &ids, QList<ArticleRecord> &records,
                        Add add);

    Statement m_notes;
    Statement m_sources;
    Statement m_places;
    Statement m_topics;
    Statement m_decisions;
    Statement m_collections;
    Statement m_trash;
    HighlightStore m_highlights;
    CorrectionStore m_corrections;
};

} // namespace acervo

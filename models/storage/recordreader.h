// RecordReader reads articles with all that the library keeps of them. The thread of its
// connection, inside a transaction.
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

    // `article` becomes part of the record.
    Result<ArticleRecord> recordOf(Article article);

private:
    Result<void> readNotes(ArticleRecord &record);
    Result<void> readHighlights(ArticleRecord &record);
    Result<void> readSources(ArticleRecord &record);
    Result<void> readStated(ArticleRecord &record);
    Result<void> readDecisions(ArticleRecord &record);
    Result<void> readCollections(ArticleRecord &record);
    Result<void> readCorrected(ArticleRecord &record);

    Statement m_notes;
    Statement m_sources;
    Statement m_places;
    Statement m_topics;
    Statement m_decisions;
    Statement m_collections;
    HighlightStore m_highlights;
    CorrectionStore m_corrections;
};

} // namespace acervo

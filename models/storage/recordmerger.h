// RecordMerger gives an article what another library kept of it, as that library's export says:
// tags, collections, notes, highlights, reading, decisions, corrections. It only adds: what the
// person has here stays as it is. The writer's thread, inside a transaction.
#pragma once

#include "articlerecord.h"
#include "articlestore.h"
#include "correctionstore.h"
#include "highlightstore.h"
#include "readingstore.h"
#include "tag.h"
#include "topicnames.h"
#include "touched.h"

namespace acervo {

class RecordMerger
{
public:
    explicit RecordMerger(sqlite3 *handle);

    // What must not be recorded for an undo: names, which other articles may come to have, and the
    // row of flags.
    Result<void> prepare(ArticleId id, const ArticleRecord &record, TopicNames &topics);
    // Whether anything has changed. Only an article that is new comes into the trash, if it was
    // there in the library that it comes from.
    Result<bool> merge(ArticleId id, const ArticleRecord &record, TopicNames &topics, bool isNew);

    void takeTouched(Touched &touched); // tags that are new, what was written
    void forget();                      // after a rollback or an undo

private:
    // That of the name, or of one that is made, with those above it.
    static Result<FacetValue> idOf(NameStore &names, const QString &name);
    Result<bool> addTags(ArticleId id, const QStringList &tags);
    Result<bool> addCollections(ArticleId id, const QList<CollectionPlace> &collections);
    Result<bool> addNotes(ArticleId id, const QList<NoteRecord> &notes);
    Result<bool> insertNote(ArticleId id, const NoteRecord &note, const QString &name);
    Result<bool> addHighlights(ArticleId id, const QList<HighlightRecord> &highlights);
    Result<bool> addComment(const Highlight &known, const QString &comment);
    Result<bool> setReading(ArticleId id, const ArticleRecord &record, bool isNew);
    Result<bool> addDecisions(ArticleId id, const QList<DecisionRecord> &decisions,
                              TopicNames &topics);
    Result<bool> addCorrections(ArticleId id, const ArticleRecord &record);
    Result<bool> countOf(Statement &statement);

    sqlite3 *m_handle;
    ReadingStore m_reading;
    NameStore m_tags;
    NameStore m_collections;
    Statement m_addTag;
    Statement m_collect;
    Statement m_notes;
    Statement m_addNote;
    Statement m_flags;
    Statement m_addDecision;
    HighlightStore m_highlights;
    ArticleStore m_articles;
    CorrectionStore m_corrections;
    QList<ArticleId> m_corrected;
    QList<qint64> m_writtenNotes;
    QList<HighlightId> m_writtenHighlights;
};

} // namespace acervo

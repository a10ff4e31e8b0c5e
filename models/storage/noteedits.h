// NoteEdits: a person's notes, each save an entry of the journal, or a part of the one before. The
// writer's thread.
#pragma once

#include "articlestore.h"
#include "correctionstore.h"
#include "journaledit.h"
#include "noteref.h"
#include "readingstore.h"

namespace acervo {

// The functions are LibraryWriter's; see there.
class NoteEdits
{
public:
    NoteEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids);

    Result<EditOutcome> save(const NoteRef &note, const QString &text,
                             std::optional<JournalId> extend);
    Result<AddedArticles> addFree();

private:
    Result<ArticleId> insertRead(const Article &article);
    Result<void> write(const NoteRef &note, const QString &text);
    Result<void> nameAfter(const NoteRef &note, const QString &text);

    const Connection &m_connection;
    JournalEdit m_edit;
    ArticleStore m_articles;
    CorrectionStore m_corrections;
    ReadingStore m_reading;
    Statement m_isFree;
    Statement m_emptyFree;
};

} // namespace acervo

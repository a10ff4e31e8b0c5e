// TrashEdits: into the trash, out of it, and emptying it, each as one entry of the journal. The
// writer's thread.
#pragma once

#include "articlestore.h"
#include "deletion.h"
#include "journaledit.h"
#include "readingstore.h"

namespace acervo {

// The functions are LibraryWriter's; see there.
class TrashEdits
{
public:
    TrashEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids);

    Result<EditOutcome> setTrashed(const QList<ArticleId> &ids, bool trashed);
    Result<EditOutcome> empty();

private:
    Result<QJsonObject> whatGoes(const QList<ArticleId> &articles) const;

    const Connection &m_connection;
    JournalEdit m_edit;
    ArticleStore m_articles;
    ReadingStore m_reading;
};

} // namespace acervo

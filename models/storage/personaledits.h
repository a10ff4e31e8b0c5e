// PersonalEdits: how a person marks articles, each as one entry of the journal. The writer's
// thread.
#pragma once

#include "articlestore.h"
#include "journaledit.h"
#include "librarywriter.h"
#include "readingstore.h"

namespace acervo {

// The functions are LibraryWriter's; see there.
class PersonalEdits
{
public:
    PersonalEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids);

    Result<EditOutcome> setRead(const QList<ArticleId> &ids, bool read, LibraryWriter::Marking by);
    Result<EditOutcome> setStarred(const QList<ArticleId> &ids, bool starred);

private:
    using SetFlag = std::function<Result<void>(ReadingStore &, const QList<ArticleId> &)>;
    Result<EditOutcome> setFlag(const QString &kind, const QList<ArticleId> &ids, bool value,
                                const SetFlag &set);

    JournalEdit m_edit;
    ArticleStore m_articles;
    ReadingStore m_reading;
};

} // namespace acervo

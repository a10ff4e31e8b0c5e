// TagEdits: what a person does to tags and with them, each as one entry of the journal. The
// writer's thread.
#pragma once

#include "articlestore.h"
#include "journaledit.h"
#include "tagstore.h"

namespace acervo {

// The functions are LibraryWriter's; see there.
class TagEdits
{
public:
    TagEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids);

    Result<EditOutcome> add(const QList<ArticleId> &ids, const QString &name);
    Result<EditOutcome> take(const QList<ArticleId> &ids, const QString &name);
    Result<EditOutcome> rename(FacetValue tag, const QString &name);
    Result<EditOutcome> remove(const QList<FacetValue> &tags);
    Result<EditOutcome> change(FacetValue tag, const TagChange &change);

private:
    JournalEdit m_edit;
    ArticleStore m_articles;
    TagStore m_tags;
};

} // namespace acervo

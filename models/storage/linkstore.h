// LinkStore: which article a link means, and which notes link to one (articlelink.h). The thread of
// its connection.
#pragma once

#include "articlelink.h"
#include "namednote.h"
#include "statement.h"

namespace acervo {

class LinkStore
{
public:
    explicit LinkStore(sqlite3 *handle);

    // One each, in their order. Of articles that came to have the same uuid: the oldest that is not
    // in the trash.
    Result<QList<LinkTarget>> targets(const QStringList &uuids);
    // The notes that link to this article or one of its notes, without those in the trash; by
    // article and name. `hasWords`: the full text of the notes can be trusted; else all of them are
    // read.
    Result<QList<NamedNote>> linkingTo(ArticleId article, bool hasWords);
    // Notes with all these words in their titles, each may go on; those written last come first, at
    // most so many. Without the trash, and without what is called so as an article.
    Result<QList<NamedNote>> notesCalled(const QString &words, int most);

    // What another library calls an article that is here already: its links lead here, too. That
    // stays when the import is undone, as it says nothing of the article itself. Whether it is
    // news.
    Result<bool> addAlias(const QString &uuid, ArticleId article);

private:
    Result<LinkTarget> target(const QString &uuid);

    sqlite3 *m_handle;
    Statement m_target;
    Statement m_names;
    Statement m_wordedNotes;
    Statement m_allNotes;
    Statement m_newestNotes;
    Statement m_addAlias;
};

} // namespace acervo

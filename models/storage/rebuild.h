// Rebuild makes the derived data of a library anew, slice by slice, in the order of ids; where it
// stands is in the cache itself. The writer's thread.
#pragma once

#include "cachefile.h"
#include "changemaker.h"
#include "outcomes.h"

namespace acervo {

class Rebuild
{
public:
    Rebuild(const Connection &connection, Deriver &deriver, ChangeMaker &changes);

    Result<bool> isFinished() const;
    Result<RebuildProgress> next(int batch);
    // What finds same articles, of all that are not yet derived: an import needs it whole.
    Result<void> completeIdentities();

private:
    Result<Touched> derive(const QList<ArticleId> &ids);

    const Connection &m_connection;
    Deriver &m_deriver;
    ChangeMaker &m_changes;
    ArticleStore m_articles;
    CacheState m_state;
    bool m_identitiesAreComplete = false;
};

} // namespace acervo

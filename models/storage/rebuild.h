// Rebuild makes the derived data of a library anew, slice by slice, in the order of ids; where it
// stands is in the cache itself. The writer's thread.
#pragma once

#include "cachefile.h"
#include "changemaker.h"
#include "outcomes.h"

#include <functional>

namespace acervo {

class Rebuild
{
public:
    Rebuild(const Connection &connection, Deriver &deriver, ChangeMaker &changes);

    Result<bool> isFinished() const;
    // At most so many articles, until `isEnough` says so (asked after each; may be empty).
    using IsEnough = std::function<bool()>;
    Result<RebuildProgress> next(int articles, const IsEnough &isEnough);
    // What finds same articles, of those that are not yet derived, at most so many at a time: an
    // import needs it whole. Whether it is.
    Result<bool> completeIdentities(int articles);

private:
    Result<Touched> derive(const QList<ArticleId> &ids, const IsEnough &isEnough,
                           RebuildProgress &progress);

    const Connection &m_connection;
    Deriver &m_deriver;
    ChangeMaker &m_changes;
    ArticleStore m_articles;
    CacheState m_state;
    ArticleId m_identifiedUntil{}; // as far as completeIdentities() came
};

} // namespace acervo

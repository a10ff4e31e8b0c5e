// Rebuild makes the derived data of a library anew, slice by slice, in the order of ids; where it
// stands is in the cache itself. The writer's thread.
#pragma once

#include "cachefile.h"
#include "changemaker.h"
#include "derivationreader.h"
#include "identitybacklog.h"
#include "outcomes.h"

#include <functional>

namespace acervo {

class Rebuild
{
public:
    Rebuild(const Connection &connection, Deriver &deriver, ChangeMaker &changes);

    Result<bool> isFinished() const;
    // The next articles behind `after` and behind what is done: at most so many, or of about so
    // many characters.
    Result<ArticleSlice> read(ArticleId after, int articles, qint64 characters);
    // Of a slice what is not done yet, until `isEnough` says so (asked after each; may be empty).
    // One that begins behind what is done does nothing. What finds same articles waits until there
    // is much of it; then, and where all else is done, a call files of that and nothing of the
    // slice.
    using IsEnough = std::function<bool()>;
    Result<RebuildProgress> write(const DerivedSlice &slice, const IsEnough &isEnough);
    // What finds same articles, of those that are not yet derived, at most so many at a time: an
    // import needs it whole. Whether it is.
    Result<bool> completeIdentities(int articles);

private:
    using State = CacheState::Rebuild;

    Result<quint64> edits() const;
    Result<Touched> derive(const DerivedSlice &slice, const IsEnough &isEnough, const State &state,
                           RebuildProgress &progress);
    Result<bool> deriveNow(ArticleId id); // false: it is gone
    Result<bool> isFirst(qint64 after, qint64 until);
    Result<void> touchNotes(Touched &touched) const;
    Result<RebuildProgress> writeSlice(const DerivedSlice &slice, const IsEnough &isEnough,
                                       const State &state);
    Result<State> fileWaiting(State state);
    Result<void> fileNext(qint64 identified);
    Result<State> fileThose(State state, qint64 until, int articles);

    const Connection &m_connection;
    Deriver &m_deriver;
    ChangeMaker &m_changes;
    ArticleStore m_articles;
    DerivationReader m_reader;
    CacheState m_state;
    Statement m_isDerived;
    quint64 m_commits = 0; // of its own, that raised the generation
    // Of the articles from where they are identified on to where the rebuild stands, or nothing.
    IdentityBacklog m_waiting;
};

} // namespace acervo

// Redetection brings the detected places and topics of a library up to date with another gazetteer
// or lexicon, slice by slice, in the order of ids; where it stands is in the cache itself. Only
// what the change can have changed is detected. The writer's thread.
#pragma once

#include "changemaker.h"
#include "detectionstate.h"
#include "outcomes.h"

namespace acervo {

class Redetection
{
public:
    Redetection(const Connection &connection, Deriver &deriver, ChangeMaker &changes);

    // A new cache takes the deriver's detection for its own: what comes into it is of that one.
    Result<void> open() const;
    Result<bool> isFinished() const; // true without a detection
    Result<void> forgetAll() const;  // all is to be detected again
    // At most so many articles, or about so many characters.
    Result<RebuildProgress> next(int articles, qint64 characters);

private:
    // What the walk looks for.
    struct Part
    {
        qint64 version = 0;
        DetectionPtr detection;
        bool places = false;
        QSet<FacetValue> topics;
    };

    Result<DetectionState::Walk> walkNow();
    Result<void> preparePart(qint64 version);
    Result<Touched> detect(const QList<ArticleId> &ids, qint64 characters, RebuildProgress &slice);
    Result<void> finish(const Touched &touched, RebuildProgress &slice);

    const Connection &m_connection;
    Deriver &m_deriver;
    ChangeMaker &m_changes;
    ArticleStore m_articles;
    DetectionState m_state;
    Part m_part;
};

} // namespace acervo

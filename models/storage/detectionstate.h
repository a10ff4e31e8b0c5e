// DetectionState: of which gazetteer and lexicon the detected places and topics in the cache are,
// and how far they have been made anew for another. The thread of its connection.
#pragma once

#include "connection.h"
#include "detection.h"

namespace acervo {

class DetectionState
{
public:
    explicit DetectionState(const Connection &connection);

    // The walk over all articles up to `until`, in the order of ids; `done` is where it stands.
    // Later articles were detected with this version when they came.
    struct Walk
    {
        qint64 version = 0; // 0: the cache is new
        qint64 done = 0;
        qint64 until = 0;

        bool isFinished() const { return done >= until; }
    };
    Result<Walk> walk() const;
    Result<void> begin(qint64 version, qint64 until) const;
    Result<void> setDone(qint64 done) const;

    // What is another than the cache is of.
    struct Stale
    {
        bool places = false;
        QSet<QString> topics; // names: new ones, and those with other phrases
        QSet<QString> gone;   // names of topics that the lexicon has no more
    };
    Result<Stale> stale(const Detection &detection) const;

    // The cache is of this detection from now on.
    Result<void> adopt(const Detection &detection) const;
    // All is to be detected again.
    Result<void> forget() const;

private:
    Result<qint64> number(const QString &key) const;
    Result<void> set(const QString &key, qint64 value) const;

    const Connection &m_connection;
};

} // namespace acervo

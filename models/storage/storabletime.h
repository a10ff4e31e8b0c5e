// Times as they are stored: milliseconds since 1970, UTC. Pure; any thread.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace acervo {

// One that is not known is now.
inline qint64 storedTime(const QDateTime &time)
{
    return (time.isValid() ? time : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch();
}

inline QDateTime timeFromStored(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

} // namespace acervo

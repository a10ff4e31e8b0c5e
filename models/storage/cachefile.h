// The cache file: all that can be made again from a library. Attached to a connection as schema
// `cache`. The thread of the connection.
//
// It is current when it is of the same library, of this version of the tables and of the library's
// generation. A commit writes both files; a crash between the two leaves different generations.
#pragma once

#include "connection.h"

namespace acervo {

// The writer's: attaches the cache, or throws it away and makes an empty one where it can't be
// used. Errors: ReadOnly, DiskFull, FileUnreadable.
Result<void> attachCacheForWriting(const Connection &connection, const QString &file);

// The writer's: throws the cache away, whatever it is worth, and attaches an empty one. No
// statement on the one before may be left. The same errors.
Result<void> remakeCache(const Connection &connection, const QString &file);

// The reader's: attaches the cache. False where there is none that can be used; then nothing is
// attached.
Result<bool> attachCacheForReading(const Connection &connection, const QString &file);

// An empty cache that is current for no library, to be attached in place of a missing one.
Result<void> makeEmptyCache(const QString &file);

// What a cache says of itself.
class CacheState
{
public:
    explicit CacheState(const Connection &connection);

    Result<quint64> generation() const;
    Result<void> setGeneration(quint64 generation) const;

    // The derived data of articles up to `until` is made anew, in the order of ids; `done` is where
    // it stands, and `identified` for what finds same articles. Later articles were derived when
    // they were imported.
    struct Rebuild
    {
        qint64 done = 0;
        qint64 identified = 0;
        qint64 until = 0;

        bool isFinished() const { return isSearchable() && identified >= until; }
        bool isSearchable() const { return done >= until; } // a search knows all
    };
    Result<Rebuild> rebuild() const;
    Result<void> setRebuilt(qint64 done) const;
    Result<void> setIdentified(qint64 until) const;

private:
    Result<qint64> number(const QString &key) const;
    Result<void> set(const QString &key, qint64 value) const;

    const Connection &m_connection;
};

} // namespace acervo

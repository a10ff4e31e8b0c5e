// Garbage behind what a cache holds. SQLite passes over it: the file looks sound, and is kept by
// whoever trusts it.
#pragma once

#include <QFile>

namespace acervo {

// What is added, to look for; empty where nothing could be. `cache` is the path of the *.cache.
inline QByteArray soiled(const QString &cache)
{
    const QString log = cache + QStringLiteral("-wal"); // holds the newest, where there is one
    QFile file(QFile::exists(log) ? log : cache);
    const QByteArray garbage(8192, 'x');
    if (!file.open(QIODevice::Append) || file.write(garbage) != garbage.size())
        return {};
    return garbage;
}

inline bool isIn(const QString &cache, const QByteArray &garbage)
{
    for (const char *suffix : {"", "-wal"}) {
        QFile file(cache + QLatin1StringView(suffix));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(garbage))
            return true;
    }
    return false;
}

} // namespace acervo

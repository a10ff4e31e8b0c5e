// Damage inside of a cache that looks sound from outside: the first page of one table's tree is
// overwritten.
#pragma once

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace acervo {

inline QString cacheIn(const QString &folder)
{
    const QDir caches(folder);
    return caches.filePath(caches.entryList({QStringLiteral("*.cache")}, QDir::Files).value(0));
}

// While nobody has the cache open. False where the table is not there.
inline bool garbleTable(const QString &cache, const QString &table)
{
    const QString name = QStringLiteral("garbling");
    qint64 page = 0;
    qint64 size = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(cache);
        if (!database.open())
            return false;
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        query.exec(QStringLiteral("PRAGMA page_size"));
        size = query.next() ? query.value(0).toLongLong() : 0;
        query.exec(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name='%1'").arg(table));
        page = query.next() ? query.value(0).toLongLong() : 0;
    }
    QSqlDatabase::removeDatabase(name);
    QFile file(cache);
    return page > 1 && file.open(QIODevice::ReadWrite) && file.seek((page - 1) * size) &&
           file.write(QByteArray(size, 'x')) == size;
}

} // namespace acervo

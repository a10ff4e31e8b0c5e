// ReadingStore: read, starred, in the trash. The thread of its connection.
//
// A row of zeros means the same as no row, and rows are never removed: they are made before a
// session records, so that what it records are updates of single columns. One flag then never
// stands in the way of undoing another.
#pragma once

#include "ids.h"
#include "statement.h"

#include <QList>

namespace acervo {

// How an article came into the trash. What a person threw away stays there when its source sends it
// again; what went there because an import was undone comes back with the next import of it.
enum class Trash : quint8 { No = 0, ByPerson = 1, ByUndoneImport = 2 };

class ReadingStore
{
public:
    explicit ReadingStore(sqlite3 *handle);

    Result<void> makeRows(const QList<ArticleId> &ids); // of articles that are there
    Result<void> setRead(const QList<ArticleId> &ids, bool read);
    Result<void> setStarred(const QList<ArticleId> &ids, bool starred);
    Result<void> setTrash(const QList<ArticleId> &ids, Trash trash);
    Result<void> trashByUndo(const QList<ArticleId> &ids); // not those that a person threw away
    Result<Trash> trash(ArticleId id);
    Result<QList<ArticleId>> recentlyRead(int most); // the last first; without the trash
    Result<QList<ArticleId>> inTrash(); // however they came there; by id

private:
    Result<void> set(Statement &statement, const QList<ArticleId> &ids, qint64 value);

    Statement m_makeRow;
    Statement m_setRead;
    Statement m_setReadTime;
    Statement m_setStarred;
    Statement m_setTrash;
    Statement m_trashByUndo;
    Statement m_trash;
    Statement m_recent;
    Statement m_inTrash;
};

} // namespace acervo

#include "readingstore.h"

#include "storabletime.h"

namespace acervo {

ReadingStore::ReadingStore(sqlite3 *handle)
    : m_makeRow(handle, "INSERT OR IGNORE INTO main.reading(article, read, starred, trashed)"
                        " VALUES(?, 0, 0, 0)")
    , m_setRead(handle, "UPDATE main.reading SET read=?2 WHERE article=?1 AND read<>?2")
    , m_setReadTime(handle, "INSERT INTO main.read_time(article, at)"
                            " SELECT article, ?2 FROM main.reading WHERE article=?1 AND read=0"
                            " ON CONFLICT(article) DO UPDATE SET at=excluded.at")
    , m_setStarred(handle, "UPDATE main.reading SET starred=?2 WHERE article=?1 AND starred<>?2")
    , m_setTrash(handle, "UPDATE main.reading SET trashed=?2 WHERE article=?1 AND trashed<>?2")
    , m_trashByUndo(handle, "UPDATE main.reading SET trashed=?2 WHERE article=?1 AND trashed=0")
    , m_trash(handle, "SELECT trashed FROM main.reading WHERE article=?")
    , m_recent(handle, "SELECT article FROM main.read_time JOIN main.reading USING(article)"
                       " WHERE read=1 AND trashed=0 ORDER BY at DESC, article DESC LIMIT ?")
    , m_inTrash(handle, "SELECT article FROM main.reading WHERE trashed<>0 ORDER BY article")
{}

Result<void> ReadingStore::makeRows(const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids) {
        if (const auto made = m_makeRow.bind(number(id)).run(); !made)
            return made;
    }
    return {};
}

Result<void> ReadingStore::setRead(const QList<ArticleId> &ids, bool read)
{
    const qint64 now = storedTime({});
    for (const ArticleId id : ids) {
        const auto timed =
            read ? m_setReadTime.bind(number(id), now).run() : Result<void>();
        if (!timed)
            return timed;
    }
    return set(m_setRead, ids, read);
}

Result<void> ReadingStore::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return set(m_setStarred, ids, starred);
}

Result<void> ReadingStore::setTrash(const QList<ArticleId> &ids, Trash trash)
{
    return set(m_setTrash, ids, qint64(trash));
}

Result<void> ReadingStore::trashByUndo(const QList<ArticleId> &ids)
{
    return set(m_trashByUndo, ids, qint64(Trash::ByUndoneImport));
}

Result<Trash> ReadingStore::trash(ArticleId id)
{
    return m_trash.bind(number(id)).number().transform([](const std::optional<qint64> &value) {
        return Trash(value.value_or(0));
    });
}

Result<QList<ArticleId>> ReadingStore::recentlyRead(int most)
{
    QList<ArticleId> ids;
    return m_recent.bind(most)
        .forEachRow([&](const Statement &row) { ids.append(ArticleId{row.integer(0)}); })
        .transform([&] { return ids; });
}

Result<QList<ArticleId>> ReadingStore::inTrash()
{
    QList<ArticleId> ids;
    return m_inTrash.forEachRow([&](const Statement &row) { ids.append(ArticleId{row.integer(0)}); })
        .transform([&] { return ids; });
}

Result<void> ReadingStore::set(Statement &statement, const QList<ArticleId> &ids, qint64 value)
{
    for (const ArticleId id : ids) {
        if (const auto done = statement.bind(number(id), value).run(); !done)
            return done;
    }
    return {};
}

} // namespace acervo

#include "identitystore.h"

namespace acervo {

IdentityStore::IdentityStore(sqlite3 *handle)
    : m_insert(handle, "INSERT OR IGNORE INTO cache.identity(key, article) VALUES(?, ?)")
    , m_find(handle, "SELECT article FROM cache.identity WHERE key=? ORDER BY article LIMIT ?")
{}

Result<void> IdentityStore::file(ArticleId article, const IdentityKeys &keys)
{
    for (const qint64 key : keys.own) {
        if (const auto done = m_insert.bind(key, number(article)).run(); !done)
            return done;
    }
    return {};
}

Result<void> IdentityStore::fileRecord(ArticleId article, qint64 digest)
{
    return m_insert.bind(digest, number(article)).run();
}

Result<void> IdentityStore::file(std::span<const Entry> entries)
{
    for (const Entry &entry : entries) {
        if (const auto done = m_insert.bind(entry.key, number(entry.article)).run(); !done)
            return done;
    }
    return {};
}

Result<QList<ArticleId>> IdentityStore::candidates(const IdentityKeys &keys)
{
    QList<ArticleId> found;
    for (const qint64 key : keys.sought) {
        const auto read = m_find.bind(key, maxCandidates).forEachRow([&](const Statement &row) {
            const ArticleId id{row.integer(0)};
            if (!found.contains(id))
                found.append(id);
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return found;
}

} // namespace acervo

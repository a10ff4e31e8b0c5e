// IdentityStore finds the articles that may be the same as another (sameness.h), in the cache. What
// it finds must be compared. The thread of its connection.
#pragma once

#include "ids.h"
#include "sameness.h"
#include "statement.h"

#include <span>

namespace acervo {

class IdentityStore
{
public:
    explicit IdentityStore(sqlite3 *handle);

    // Files an article; again where its facts have changed. Old keys stay and do no harm.
    Result<void> file(ArticleId article, const IdentityKeys &keys);
    // Files it under a record that came to it, by the record's digest.
    Result<void> fileRecord(ArticleId article, qint64 digest);
    struct Entry
    {
        qint64 key = 0;
        ArticleId article{};

        auto operator<=>(const Entry &) const = default;
    };
    Result<void> file(std::span<const Entry> entries);

    // The surest first. At most `maxCandidates` a key: beyond them two articles are kept apart, as
    // comparing thousands of one name would take hours and keeping both loses nothing.
    static constexpr int maxCandidates = 64;
    Result<QList<ArticleId>> candidates(const IdentityKeys &keys);

private:
    Statement m_insert;
    Statement m_find;
};

} // namespace acervo

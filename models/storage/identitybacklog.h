// IdentityBacklog holds back by what the articles of a rebuild are found, and gives it away in the
// order of keys: these lie all over their table, so that those of a thousand articles touch nearly
// all of its pages, and those of some hundred thousand hardly more. The writer's thread.
#pragma once

#include "identitystore.h"

#include <vector>

namespace acervo {

class IdentityBacklog
{
public:
    using Entry = IdentityStore::Entry;

    void add(ArticleId article, const QList<qint64> &keys);
    bool isEmpty() const { return m_entries.empty(); }
    // Whether it is to be filed before more comes: it takes memory. So it stays until it is empty.
    bool isDue() const { return m_next > 0 || m_entries.size() >= most; }

    // The next to be filed, in the order of keys, few enough for one transaction; once they are on
    // disk they are dropped.
    std::span<const Entry> next();
    void dropNext();
    bool isLast() const { return m_entries.size() - m_next <= atOnce; }

    static constexpr size_t most = 1'000'000; // 16 MB
    static constexpr size_t atOnce = 20'000;

private:
    std::vector<Entry> m_entries;
    size_t m_next = 0; // those before it are filed
    bool m_isSorted = false;
};

} // namespace acervo

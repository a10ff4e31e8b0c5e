// HeavyTermStore keeps in the cache which articles have a heavy term: for each 4,096 ids a bit
// each, so that those of a million are read as 244 short rows. What is put is held back until it is
// written with all else of a transaction, as a thousand articles share their rows. The writer's
// thread.
//
// HeavyTermSearch reads it. The thread of its connection.
#pragma once

#include "heavyterm.h"
#include "ids.h"
#include "statement.h"

#include <functional>
#include <map>

namespace acervo {

class HeavyTermStore
{
public:
    explicit HeavyTermStore(sqlite3 *handle);
    ~HeavyTermStore();
    HeavyTermStore(const HeavyTermStore &) = delete;
    HeavyTermStore &operator=(const HeavyTermStore &) = delete;

    // All that an article has; it may have had others. What is put and not written when its
    // transaction is rolled back is forgotten.
    void put(ArticleId article, const QList<HeavyTerm> &terms);
    Result<void> write(); // before the transaction ends

private:
    struct Block;
    Result<void> write(qint64 number, const Block &block);

    sqlite3 *m_handle;
    Statement m_rows;
    Statement m_replace;
    std::map<qint64, Block> m_held; // by their number
};

class HeavyTermSearch
{
public:
    explicit HeavyTermSearch(sqlite3 *handle);

    Result<void> find(HeavyTerm term, const std::function<void(ArticleId)> &take);

private:
    Statement m_last;
    Statement m_row;
};

} // namespace acervo

// IdRanges is a set of articles as ranges of ids: an import brings thousands in a row. Value.
#pragma once

#include "ids.h"

#include <QList>

#include <map>

namespace acervo {

struct IdRange
{
    ArticleId first{}; // both inclusive
    ArticleId last{};

    bool operator==(const IdRange &) const = default;
};

class IdRanges
{
public:
    void add(ArticleId id);
    void add(const IdRanges &other);
    bool contains(ArticleId id) const;
    bool isEmpty() const { return m_lastByFirst.empty(); }
    QList<IdRange> list() const; // in order; no two touch

private:
    void add(qint64 first, qint64 last);

    std::map<qint64, qint64> m_lastByFirst;
};

} // namespace acervo

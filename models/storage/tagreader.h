// TagReader says what is known of the person's tags. The thread of its connection.
#pragma once

#include "connection.h"
#include "ids.h"
#include "tag.h"

#include <QHash>
#include <QList>

namespace acervo {

class TagReader
{
public:
    explicit TagReader(const Connection &connection);

    Result<QList<Tag>> all() const; // by name
    // Likewise, without how often and when they were used.
    Result<QList<Tag>> kept() const;
    Result<TagMerge> merge(FacetValue from, FacetValue to) const;
    // On how many of the articles each tag is, itself; without those that are on none.
    Result<QHash<QString, qint64>> countsOn(const QList<ArticleId> &articles) const;

private:
    Result<void> addCounts(QList<Tag> &tags) const;
    Result<void> addTimes(QList<Tag> &tags) const;
    Result<qint64> count(const QString &sql, const QVariantList &values) const;

    const Connection &m_connection;
};

} // namespace acervo

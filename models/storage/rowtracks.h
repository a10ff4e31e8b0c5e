// RowTracks remembers which rows some changesets touched, and tells whether a later change builds on
// them: it touched the same columns of the same row, refers to a row that was made, or took away a
// row that is referred to. Values would not tell: a star that went off and on again is as it was.
#pragma once

#include "changeset.h"

#include <QHash>
#include <QSet>

namespace acervo {

class RowTracks
{
public:
    static Result<RowTracks> of(const Connection &connection); // which tables refer to which

    Result<void> add(const QByteArray &changeset);
    Result<bool> isBuiltOnBy(const QByteArray &later) const;

private:
    using RowKey = std::pair<QByteArray, QString>; // the table and the key
    struct Reference
    {
        int column = 0;
        QByteArray table;
    };

    void add(const ChangedRow &row);
    bool isBuiltOnBy(const ChangedRow &row) const;
    QList<RowKey> referredBy(const ChangedRow &row) const;

    QHash<QByteArray, QList<Reference>> m_references; // of each table
    QHash<RowKey, QSet<int>> m_rows;                  // the columns that changed; none: all of them
    QSet<RowKey> m_made;
    QSet<RowKey> m_referred; // by rows that were changed or taken away
};

} // namespace acervo

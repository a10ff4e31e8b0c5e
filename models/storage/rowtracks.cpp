#include "rowtracks.h"

namespace acervo {

using Operation = ChangedRow::Operation;

Result<RowTracks> RowTracks::of(const Connection &connection)
{
    RowTracks tracks;
    return connection
        .forEachRow(
            QStringLiteral("SELECT t.name, c.cid, f.\"table\" FROM main.sqlite_master AS t,"
                           " pragma_foreign_key_list(t.name) AS f, pragma_table_info(t.name) AS c"
                           " WHERE t.type='table' AND c.name=f.\"from\""),
            {},
            [&](const QSqlQuery &row) {
                tracks.m_references[row.value(0).toByteArray()].append(
                    {.column = row.value(1).toInt(), .table = row.value(2).toByteArray()});
            })
        .transform([&] { return tracks; });
}

Result<void> RowTracks::add(const QByteArray &changeset)
{
    return forEachRow(changeset, [this](const ChangedRow &row) { add(row); });
}

Result<bool> RowTracks::isBuiltOnBy(const QByteArray &later) const
{
    bool any = false;
    return forEachRow(later,
                      [&](const ChangedRow &row) { any = any || isBuiltOnBy(row); })
        .transform([&] { return any; });
}

void RowTracks::add(const ChangedRow &row)
{
    const RowKey key{row.table(), row.key()};
    const auto known = m_rows.constFind(key);
    const bool isWhole = row.operation() != Operation::Update ||
                         (known != m_rows.constEnd() && known->isEmpty());
    QSet<int> &columns = m_rows[key];
    if (isWhole)
        columns.clear();
    for (int column = 0; column < row.columns() && !isWhole; ++column) {
        if (row.changes(column))
            columns.insert(column);
    }
    if (row.operation() == Operation::Insert) {
        m_made.insert(key);
        return;
    }
    for (const RowKey &referred : referredBy(row))
        m_referred.insert(referred);
}

bool RowTracks::isBuiltOnBy(const ChangedRow &row) const
{
    const RowKey key{row.table(), row.key()};
    if (const auto columns = m_rows.constFind(key); columns != m_rows.constEnd()) {
        const bool isWhole = columns->isEmpty() || row.operation() != Operation::Update;
        const auto isChanged = [&](int column) { return row.changes(column); };
        if (isWhole || std::ranges::any_of(*columns, isChanged))
            return true;
    }
    if (row.operation() == Operation::Delete)
        return m_referred.contains(key);
    return row.operation() == Operation::Insert &&
           std::ranges::any_of(referredBy(row),
                               [&](const RowKey &referred) { return m_made.contains(referred); });
}

QList<RowTracks::RowKey> RowTracks::referredBy(const ChangedRow &row) const
{
    QList<RowKey> rows;
    for (const Reference &to : m_references.value(row.table())) {
        if (const auto value = row.integer(to.column))
            rows.append({to.table, QString::number(*value)});
    }
    return rows;
}

} // namespace acervo

// ColumnMenu lets a person say what the columns of a table mean. GUI thread. Values in, wishes out.
#pragma once

#include "columnmeaning.h"

#include <QMenu>

namespace acervo {

class ColumnMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnMenu(QWidget *parent = nullptr);

    // One line a column, with what it means; each opens a list of meanings.
    void showTables(const QList<TableReading> &tables);
    // The columns of the tables, those ticked from which `meanings` come; choosing another gives it
    // the first of `meanings`.
    void showSourcesOf(const QList<TableReading> &tables, const QList<Meaning> &meanings);

Q_SIGNALS:
    void chosen(const QStringList &names, const acervo::ColumnMeanings &meanings);

private:
    void addMeanings(QMenu &menu, const TableReading &table, qsizetype column);
    void choose(const TableReading &table, qsizetype column, std::optional<Meaning> meaning);
};

} // namespace acervo

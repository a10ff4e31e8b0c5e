// What the columns of a table mean: by its header, else by what stands in them. Pure; any thread.
#pragma once

#include "datereader.h"
#include "fieldmeaning.h"

#include <QStringList>

namespace acervo {

struct TableColumns
{
    QStringList names; // as the header writes them; "column 1" … where there is none
    QList<std::optional<FieldMeaning>> meanings; // one each
    DateOrder dateOrder = DateOrder::Unknown;    // how 09/02/2023 is meant in this table
    qsizetype recordsBefore = 0; // records up to and with the header, which hold no article

    // With what a person said of their meanings in place of what was guessed.
    TableColumns withMeanings(const ColumnMeanings &chosen) const;
    TableReading reading(const QString &file) const;

    bool operator==(const TableColumns &) const = default;
};

// Of the header among the first ten records (some programs write a few lines of their own before
// it). None where no record is one. One name that is known is little: it is enough in the first
// record of what is a table beyond doubt.
std::optional<TableColumns> columnsByHeader(const QList<QStringList> &records,
                                            bool isTable = false);

// Of a table without a header; none where no column can be a title.
std::optional<TableColumns> columnsByContent(const QList<QStringList> &records);

} // namespace acervo

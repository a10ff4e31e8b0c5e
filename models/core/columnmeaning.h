// What a column of a table, or a field of a record, says about an article. Value; any thread.
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace acervo {

enum class Meaning : quint8 {
    Title,
    Subtitle,
    Summary,
    Body,
    Date,
    Year,
    Month,
    Day,
    Persons,
    MorePersons, // authors after the first, where a source keeps them apart
    Editors,
    Translators,
    Topics,
    Doi,
    Url,
    Lang,
    Source,
};
constexpr size_t meaningCount = size_t(Meaning::Source) + 1;

using ColumnMeanings = QList<std::optional<Meaning>>; // one a column; none: kept as it is

// What a person said of tables with one header; the key is headerKey() of their columns' names.
using ColumnChoices = QHash<QString, ColumnMeanings>;

inline QString headerKey(const QStringList &names) { return names.join(u'\x1f'); }

// How a table was understood.
struct TableReading
{
    // How 09/02/2023 is meant in it; Unknown where nothing depends on it.
    enum class DayMonth : quint8 { Unknown, DayFirst, MonthFirst };

    QString file;
    QStringList names; // as the header writes them; "column 1" … where there is none
    ColumnMeanings meanings;
    bool hasHeader = true; // without one, the meanings are guessed from what stands in the columns
    DayMonth order = DayMonth::Unknown;

    bool operator==(const TableReading &) const = default;
};

} // namespace acervo

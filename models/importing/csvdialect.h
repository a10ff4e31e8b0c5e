// How a table is written as text: what stands between its cells, and whether cells are quoted.
// RFC 4180, and what programs make of it: semicolons, tabs or bars, quotes inside of a cell that
// are not doubled, tables with no quoting at all. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace acervo {

struct CsvDialect
{
    char separator = ',';
    bool quoted = true; // a cell that begins with " ends with it

    bool operator==(const CsvDialect &) const = default;
};

// Finds where records end. Fed with lines one after another.
class CsvLineState
{
public:
    explicit CsvLineState(CsvDialect dialect)
        : m_dialect(dialect)
    {}

    // Whether a quoted cell is still open behind this line, so that the next belongs to the record.
    bool isOpenAfter(QByteArrayView line);
    void reset() { m_open = false; }

private:
    CsvDialect m_dialect;
    bool m_open = false;
};

// The cells of one record, in UTF-8, without its line end.
QStringList csvCells(QByteArrayView record, CsvDialect dialect);

// The first records of a text in UTF-8, at most `count`; the last one may be cut.
QList<QStringList> csvRecords(QByteArrayView text, CsvDialect dialect, qsizetype count);

// The dialect in which most of the first records have the same number of cells, two or more; none
// where no dialect makes a table of it.
std::optional<CsvDialect> sniffedDialect(QByteArrayView text);

} // namespace acervo

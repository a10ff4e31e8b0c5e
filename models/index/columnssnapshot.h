// A ColumnsSnapshot is a packed copy of Columns in a file: with it a start reads arrays instead of
// rows. It may be lost at any time; one that is of another library or commit, of another version,
// or damaged in any byte, counts as none. Several threads, each with its own.
#pragma once

#include "columns.h"

namespace acervo {

class ColumnsSnapshot
{
public:
    // `library`: what tells the library that the columns are of from any other.
    ColumnsSnapshot(QString file, QString library);

    bool save(const Columns &columns) const; // the whole file or none
    std::optional<Columns> load(quint64 generation) const;

    // What the one in a file says of itself.
    struct Origin
    {
        QString library;
        quint64 generation = 0;
    };
    static std::optional<Origin> originOf(const QString &file);

private:
    QString m_file;
    QString m_library;
};

} // namespace acervo

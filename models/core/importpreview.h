// What an import would do, before it does anything. Values; any thread.
#pragma once

#include "article.h"
#include "columnmeaning.h"
#include "error.h"

#include <optional>

namespace acervo {

// What an article of a file is to the library.
enum class ImportStanding : quint8 {
    New,
    Changed,     // the same as one that is there, and says more or other things
    Same,        // nothing would change
    InTrash,     // the same as one that the person threw away: it stays there
    PerhapsSame, // one with its title and date is there, but something else contradicts: it is new
};

// `known` is the article that is there, `after` what would become of it, where it would change.
struct DraftStanding
{
    ImportStanding standing = ImportStanding::New;
    std::optional<Article> known;
    std::optional<Article> after;

    bool operator==(const DraftStanding &) const = default;
};

struct PreviewRow
{
    QString file;
    qint64 ordinal = 0; // which of the file's articles it is, counted from 0
    ArticleDraft draft;
    DraftStanding found;

    bool operator==(const PreviewRow &) const = default;
};

struct PreviewTotals
{
    qint64 articles = 0; // all, also those of which no row was shown
    qint64 added = 0;    // new, and perhaps the same
    qint64 changed = 0;
    qint64 same = 0;
    qint64 inTrash = 0;
    qint64 perhapsSame = 0;
    qint64 problems = 0; // records and files that can't be read, or hold nothing

    bool operator==(const PreviewTotals &) const = default;
};

// What was understood since the last one; `totals` from the beginning.
struct PreviewPart
{
    QList<PreviewRow> rows;
    QList<TableReading> tables;
    QList<Error> problems; // the first of them
    PreviewTotals totals;

    bool operator==(const PreviewPart &) const = default;
};

} // namespace acervo

// ImportReport is what an import did. Value; any thread.
#pragma once

#include "error.h"

#include <QList>

namespace acervo {

struct ImportReport
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 leftOut = 0; // by the person
    QList<Error> skipped; // records that hold nothing to keep
    QList<Error> failed;  // files and records that could not be read; at most maxErrors are listed
    qint64 failures = 0;  // all of them
    bool cancelled = false;

    static constexpr qsizetype maxErrors = 1000;

    bool operator==(const ImportReport &) const = default;
};

} // namespace acervo

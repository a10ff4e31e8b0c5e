// What a person decided about an import before it began. Value; any thread.
#pragma once

#include "columnmeaning.h"

#include <QSet>

namespace acervo {

struct ImportChoices
{
    QHash<QString, QSet<qint64>> leftOut; // of each file, which of its articles, counted from 0
    QStringList tags;                     // for all
    QString topic;                        // for all; empty: none
    ColumnChoices columns;
    bool keepsWhenStopped = true; // the whole batches that were written; else nothing stays

    bool operator==(const ImportChoices &) const = default;
};

} // namespace acervo

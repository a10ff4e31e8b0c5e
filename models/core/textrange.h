// TextRange is a piece of a QString; rangesIn() gives those that evidence points at. Pure; any
// thread.
#pragma once

#include "article.h"

namespace acervo {

struct TextRange
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

// Of the pieces in `field`, whose text is `text`, in order; one that reaches beyond it is left out.
QList<TextRange> rangesIn(QStringView text, TextField field, const QList<Evidence> &evidence);

} // namespace acervo

// How what was found in an article is marked: a ground for all, a filled one for the one that is
// walked to. GUI thread.
#pragma once

#include "textrange.h"

#include <QTextEdit>

namespace acervo {

struct FoundRanges
{
    QList<TextRange> ranges;
    qsizetype current = -1; // among them; -1: none of these

    bool operator==(const FoundRanges &) const = default;
};

QList<QTextEdit::ExtraSelection> foundMarks(QTextDocument &document, const FoundRanges &found,
                                            const QPalette &palette);

} // namespace acervo

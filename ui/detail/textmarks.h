// How parts of an article's text are marked: evidence with a ground and a line below; what was
// found with a ground, the one that is walked to with a filled one. GUI thread.
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

// Ranges are of the document's characters.
QList<QTextEdit::ExtraSelection> foundMarks(QTextDocument &document, const FoundRanges &found,
                                            const QPalette &palette);
QList<QTextEdit::ExtraSelection>
evidenceMarks(QTextDocument &document, const QList<TextRange> &ranges, const QPalette &palette);

} // namespace acervo

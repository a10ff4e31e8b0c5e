// How parts of an article's text are marked: highlights with their colour; evidence with a ground
// and a line below; what was found with a ground, the one that is walked to with a filled one. GUI
// thread.
#pragma once

#include "shownpassages.h"

#include <QTextEdit>

namespace acervo {

struct FoundRanges
{
    QList<TextRange> ranges;
    qsizetype current = -1; // among them; -1: none of these

    bool operator==(const FoundRanges &) const = default;
};

// Ranges are of the document's characters. Marks that stand behind others in the list lie above
// them: highlights come first.
QList<QTextEdit::ExtraSelection> highlightMarks(QTextDocument &document,
                                                const QList<ShownHighlight> &highlights,
                                                const QPalette &palette);
QList<QTextEdit::ExtraSelection> foundMarks(QTextDocument &document, const FoundRanges &found,
                                            const QPalette &palette);
QList<QTextEdit::ExtraSelection>
evidenceMarks(QTextDocument &document, const QList<TextRange> &ranges, const QPalette &palette);

} // namespace acervo

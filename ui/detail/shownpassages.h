// Passages of an article in its text as it is shown, the summary above the body, and back. Pure;
// any thread; linear in the text.
#pragma once

#include "highlight.h"

namespace acervo {

// An article's text and how it is shown.
struct ShownTexts
{
    QString shown;
    qsizetype bodyStart = 0; // in it; before it is the summary
    QString summary;
    QString body;
};

struct ShownHighlight
{
    Highlight highlight;
    TextRange range; // of what is shown
};

// Those of one field, whose text is `source`, that is shown alone.
QList<ShownHighlight> shownHighlights(QStringView source, QStringView shown, TextField field,
                                      const QList<Highlight> &highlights);
std::optional<Passage> passageIn(const QString &source, QStringView shown, TextField field,
                                 const TextRange &selected);

// Those that stand in the summary or the body, in the order of the text.
QList<ShownHighlight> shownHighlights(const ShownTexts &texts, const QList<Highlight> &highlights);

// What is selected: of a selection over both fields, what is in the one of which it has more.
// Nothing where no word is.
std::optional<Passage> passageIn(const ShownTexts &texts, const TextRange &selected);

} // namespace acervo

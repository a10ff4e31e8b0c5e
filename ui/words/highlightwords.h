// Highlights in words: what their colours are called, and passages as Markdown with their citation.
// Pure; any thread.
#pragma once

#include "highlight.h"

namespace acervo {

QString colourInWords(HighlightColour colour); // "Yellow"
QString colourLetter(HighlightColour colour);  // "Y", its key, in every language

// A row of a list of them as one sentence; without a highlight the article above its own.
QString highlightInWords(const Article &article, const Highlight *highlight);

// "Ana Smith, Title, 2 January 2024"; what is not known is left out.
QString citationInWords(const Article &article);

// A quotation with its citation, a link where the article has an address.
QString quoteAsMarkdown(const Article &article, const QString &passage);

// All highlights of the article in those colours below its title, with their comments; empty where
// it has none.
QString highlightsAsMarkdown(const HighlightedArticle &article,
                             const QList<HighlightColour> &colours);

} // namespace acervo

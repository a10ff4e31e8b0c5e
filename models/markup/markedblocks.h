// The passages that a person marked, in the blocks of their texts. Pure; any thread; linear in the
// texts for each highlight.
//
// The runs of a marked passage have its colour and its number in the list of highlights. What has
// no place marks nothing. Of two passages over the same words the one inside of the other is seen.
#pragma once

#include "blocks.h"
#include "highlight.h"

namespace acervo {

// What is shown of an article's texts (plainBlocks()).
struct MarkedText
{
    Blocks summary; // none where the body begins with it: what is marked in it is marked there
    Blocks body;
};

MarkedText markedText(const QString &summary, const QString &body,
                      const QList<Highlight> &highlights, const QList<Picture> &pictures = {});

// `title` as it is shown of the article.
TextRuns markedTitle(const QString &title, const Article &article,
                     const QList<Highlight> &highlights);

} // namespace acervo

// What becomes of a draft before it meets the library, and of the facts of an article when a draft
// of the same comes. Pure; any thread.
#pragma once

#include "article.h"

namespace acervo {

// Valid text everywhere, topics and source trimmed, place codes in their one form; what is left
// empty by that is gone.
ArticleDraft cleaned(const ArticleDraft &draft);

// Of the facts, not of where they stood: the same record has the same digest in any file.
qint64 digestOf(const ArticleDraft &draft);

bool isFreeNote(const ArticleDraft &draft); // another library's (freenote.h)

Article articleOf(const ArticleDraft &draft, const QDateTime &now); // with a new uuid

// What the newer record says, where it says something: an empty field takes nothing away, a less
// exact date does not blur the one that is known, and fields are joined by name.
Article merged(const Article &article, const ArticleDraft &draft);

} // namespace acervo

// A PreparedDraft is an import's draft with all that can be worked out of it before it is written:
// made valid, what tells it from others, and what the full text stores of it. Only the writer may
// write, so that everything else is done before a draft comes to it. Values.
#pragma once

#include "indexedwords.h"
#include "sameness.h"

namespace acervo {

struct PreparedDraft
{
    ArticleDraft draft;
    Likeness likeness;
    IdentityKeys keys;
    qint64 digest = 0;
    QList<qint64> digests; // of the records that it is made of: its own, or those of a library
    IndexedWords words;
};

// One thread at a time.
class DraftPreparer
{
public:
    PreparedDraft prepare(const ArticleDraft &draft);
    QList<PreparedDraft> prepare(const QList<ArticleDraft> &drafts);

private:
    WordFinder m_words;
};

} // namespace acervo

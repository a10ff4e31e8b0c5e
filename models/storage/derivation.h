// What a rebuild needs of articles that stand, in three steps: the writer reads them, what the
// cache is to hold of them is worked out beside it, and the writer writes that. Values.
#pragma once

#include "correction.h"
#include "detection.h"
#include "indexedwords.h"

namespace acervo {

struct ArticleToDerive
{
    Article article; // without what nothing is derived of: fields, pictures, when it was added, …
    QList<CorrectedFact> corrected;
    QList<qint64> records; // that came to it, by their digests
};

// Some articles that stand one after another in the order of their ids.
struct ArticleSlice
{
    QList<ArticleToDerive> articles;
    ArticleId after{}; // the slice is of all ids behind this one
    ArticleId until{}; // up to this one
    bool isLast = false;
    quint64 edits = 0; // which state of the library it is of (Rebuild)
};

struct Derivation
{
    Article article; // as above
    IndexedWords words;
    QList<qint64> identities; // the keys that it is found by (sameness.h)
    Findings findings;
};

struct DerivedSlice
{
    QList<Derivation> articles;
    qint64 detection = 0; // that found the findings; 0: none did
    ArticleId after{};
    ArticleId until{};
    quint64 edits = 0;
};

// One thread at a time.
class DerivationMaker
{
public:
    // Without a detection, what is detected stays as it is.
    DerivedSlice make(ArticleSlice &&slice, const DetectionPtr &detection);

private:
    WordFinder m_words;
};

} // namespace acervo

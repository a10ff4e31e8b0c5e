// Deriver makes what the cache holds of one article or note: its words, its detected places, what
// it is found by as the same as another. The writer's thread, inside a transaction.
#pragma once

#include "detectedplacestore.h"
#include "fulltextindex.h"
#include "identitystore.h"
#include "librarywriter.h"
#include "provenancestore.h"

namespace acervo {

class Deriver
{
public:
    Deriver(sqlite3 *handle, DetectFunction detect);

    // An article that the cache does not know; `places` as they were detected in this text.
    Result<void> first(ArticleId id, const Article &article, const QList<Place> &places);
    // One whose text may be another now: detected again. Without a detector `places` are taken, or
    // where there are none, those of before stay.
    Result<void> again(ArticleId id, const Article &article,
                       const std::optional<QList<Place>> &places = {});
    // What one is found by that stands already: its facts, and the records that came to it.
    Result<void> identity(ArticleId id, const Article &article);
    // What a record is found by where the article's own facts may not lead to it.
    Result<void> record(ArticleId id, qint64 digest);
    Result<void> forget(ArticleId id);

    Result<void> note(qint64 id, const QString &text);
    Result<void> forgetNote(qint64 id);

    // Candidates are to be compared.
    Result<QList<ArticleId>> candidates(const IdentityKeys &keys);

private:
    Result<void> detect(ArticleId id, const Article &article,
                        const std::optional<QList<Place>> &places);

    DetectFunction m_detect;
    DetectedPlaceStore m_detected;
    FullTextIndex m_fullText;
    IdentityStore m_identities;
    ProvenanceStore m_provenance;
};

} // namespace acervo

// DraftStandings says what drafts are to the library, before an import writes them: by the rules of
// sameness.h and drafttext.h, as DraftMerger follows them. Reads only. The thread of its
// connection, inside a transaction.
#pragma once

#include "articlereader.h"
#include "correctionstore.h"
#include "identitystore.h"
#include "importpreview.h"
#include "provenancestore.h"
#include "readingstore.h"

namespace acervo {

class DraftStandings
{
public:
    explicit DraftStandings(sqlite3 *handle);

    Result<DraftStanding> of(const ArticleDraft &draft);

private:
    IdentityStore m_identities;
    ProvenanceStore m_provenance;
    ReadingStore m_reading;
    ArticleReader m_articles;
    CorrectionStore m_corrections;
};

} // namespace acervo

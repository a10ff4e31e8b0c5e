// NewArticles are made by hand, without a file: what the person types, or addresses that she keeps.
// Each call is one entry of the journal; undone, they are gone. The writer's thread.
#pragma once

#include "articlestore.h"
#include "correctionstore.h"
#include "deriver.h"
#include "journaledit.h"
#include "librarywriter.h"
#include "namestore.h"
#include "provenancestore.h"

namespace acervo {

class NewArticles
{
public:
    NewArticles(const Connection &connection, ChangeMaker &changes, JournalIds &ids,
                Deriver &deriver);

    // LibraryWriter's addArticles(); see there.
    Result<AddedArticles> add(const QList<ArticleDraft> &drafts, LibraryWriter::Origin origin);

private:
    struct Incoming
    {
        ArticleDraft draft;
        FacetValue source = 0;
    };
    Result<std::optional<ArticleId>> same(const ArticleDraft &draft);
    Result<bool> isOne(ArticleId id, const Likeness &likeness);
    Result<QList<Incoming>> prepared(const QList<ArticleDraft> &drafts);
    Result<ArticleId> insert(const Incoming &incoming, LibraryWriter::Origin origin);

    Deriver &m_deriver;
    JournalEdit m_edit;
    ArticleStore m_articles;
    CorrectionStore m_corrections;
    ProvenanceStore m_provenance;
    NameStore m_sources;
};

} // namespace acervo

// What is worked out of an import's drafts before the writer has them (Preparation).
#pragma once

#include "draftenricher.h"
#include "preparation.h"
#include "prepareddraft.h"

#include <optional>

namespace acervo {

struct DraftBatch
{
    QList<ArticleDraft> drafts;
    QString file;
    DetectionPtr detection;
};

struct PreparedBatch
{
    QList<PreparedDraft> drafts;
    QString file;
};

class DraftWorker
{
public:
    using Batch = DraftBatch;
    using Prepared = PreparedBatch;

    PreparedBatch prepare(DraftBatch batch);

private:
    std::optional<DraftEnricher> m_enricher;
    DraftPreparer m_preparer;
};

using DraftPreparation = Preparation<DraftWorker>;

} // namespace acervo

#include "draftpreparation.h"

namespace acervo {

PreparedBatch DraftWorker::prepare(DraftBatch batch)
{
    if (!m_enricher || m_enricher->detection() != batch.detection)
        m_enricher.emplace(batch.detection);
    for (ArticleDraft &draft : batch.drafts)
        m_enricher->enrich(draft);
    return {.drafts = m_preparer.prepare(batch.drafts), .file = batch.file};
}

} // namespace acervo

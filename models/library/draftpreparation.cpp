#include "draftpreparation.h"

namespace acervo {

void DraftPreparation::add(QList<ArticleDraft> &&drafts, const QString &file,
                           const DetectionPtr &detection)
{
    Worker &worker = m_workers[m_next];
    m_next = (m_next + 1) % m_workers.size();
    m_underWay.push_back(
        worker.thread.run([&worker, drafts = std::move(drafts), file, detection]() mutable {
            return Batch{.drafts = worker.prepare(drafts, detection), .file = file};
        }));
}

DraftPreparation::Batch DraftPreparation::takeFirst()
{
    QFuture<Batch> first = std::move(m_underWay.front());
    m_underWay.pop_front();
    return first.takeResult();
}

QList<PreparedDraft> DraftPreparation::Worker::prepare(QList<ArticleDraft> &drafts,
                                                       const DetectionPtr &detection)
{
    if (!enricher || enricher->detection() != detection)
        enricher.emplace(detection);
    for (ArticleDraft &draft : drafts)
        enricher->enrich(draft);
    return preparer.prepare(drafts);
}

} // namespace acervo

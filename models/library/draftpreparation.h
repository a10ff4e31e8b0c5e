// DraftPreparation prepares batches of drafts for the writer, some at once, each on a thread of its
// own, and gives them back in the order in which they came. The thread that made it.
#pragma once

#include "draftenricher.h"
#include "prepareddraft.h"
#include "workthread.h"

#include <QFuture>

#include <array>
#include <deque>
#include <optional>

namespace acervo {

class DraftPreparation
{
public:
    struct Batch
    {
        QList<PreparedDraft> drafts;
        QString file;
    };

    // Detects by `detection`.
    void add(QList<ArticleDraft> &&drafts, const QString &file, const DetectionPtr &detection);
    size_t underWay() const { return m_underWay.size(); }
    Batch takeFirst(); // one must be under way; waits until it is done

    // Each thread has one in hand while another waits: more would only take memory.
    static constexpr size_t enough = 4;

private:
    struct Worker
    {
        std::optional<DraftEnricher> enricher;
        DraftPreparer preparer;
        WorkThread thread{QStringLiteral("prepare"), WorkThread::Work::Long}; // last: it uses the others

        QList<PreparedDraft> prepare(QList<ArticleDraft> &drafts, const DetectionPtr &detection);
    };

    std::array<Worker, 2> m_workers;
    size_t m_next = 0; // the worker whose turn it is
    std::deque<QFuture<Batch>> m_underWay;
};

} // namespace acervo

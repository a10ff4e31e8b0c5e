#include "indexjob.h"

#include "librarythreads.h"

namespace acervo {

IndexJob::IndexJob(QObject *parent)
    : Job(parent)
    , m_run(std::make_shared<Run>())
{
    m_run->ended.start();
}

void IndexJob::start(LibraryThreads &threads, bool everything)
{
    // The job outlives the library's threads.
    const auto onJob = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    threads.startRebuild({.everything = everything,
                          .progressed =
                              [this, onJob](qint64 done, qint64 total) {
                                  onJob([this, done, total] { Q_EMIT progressed(done, total); });
                              },
                          .ended =
                              [this, onJob, run = m_run](const Result<void> &result) {
                                  run->ended.addResult(result);
                                  run->ended.finish();
                                  onJob([this, result] { conclude(result); });
                              },
                          .isStopped = [run = m_run] { return run->isStopped.load(); }});
}

void IndexJob::fail(const Error &error)
{
    const Result<void> result = std::unexpected(error);
    m_run->ended.addResult(result);
    m_run->ended.finish();
    QMetaObject::invokeMethod(this, [this, result] { conclude(result); }, Qt::QueuedConnection);
}

} // namespace acervo

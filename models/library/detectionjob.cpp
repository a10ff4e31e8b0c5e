#include "detectionjob.h"

#include "librarythreads.h"

namespace acervo {

DetectionJob::DetectionJob(QObject *parent)
    : Job(parent)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{}

void DetectionJob::start(LibraryThreads &threads, bool everything)
{
    // The job outlives the library's threads.
    const auto onJob = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    threads.startDetection(
        {.everything = everything,
         .progressed =
             [this, onJob](qint64 done, qint64 total) {
                 onJob([this, done, total] { Q_EMIT progressed(done, total); });
             },
         .ended = [this, onJob](
                      const Result<void> &result) { onJob([this, result] { conclude(result); }); },
         .isStopped = [stopped = m_stopped] { return stopped->load(); }});
}

void DetectionJob::fail(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { conclude(Result<void>(std::unexpected(error))); },
        Qt::QueuedConnection);
}

} // namespace acervo

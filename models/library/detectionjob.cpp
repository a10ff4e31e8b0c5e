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
         .ended = [this,
                   onJob](const Result<void> &result) { onJob([this, result] { end(result); }); },
         .isStopped = [stopped = m_stopped] { return stopped->load(); }});
}

void DetectionJob::fail(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { end(std::unexpected(error)); }, Qt::QueuedConnection);
}

void DetectionJob::end(const Result<void> &result)
{
    m_done = true;
    if (result)
        Q_EMIT finished();
    else
        Q_EMIT failed(result.error());
    deleteLater();
}

} // namespace acervo

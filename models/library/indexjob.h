// An IndexJob makes the derived data anew: full text, detected places and topics, what finds same
// articles. Searches and edits go on meanwhile. Progress counts articles. GUI thread. One that is
// stopped fails with Cancelled; the next goes on at its place.
#pragma once

#include "job.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <memory>

namespace acervo {

class LibraryThreads;

class IndexJob final : public Job
{
    Q_OBJECT

public:
    explicit IndexJob(QObject *parent);

    // `everything`: what is there is thrown away first, whatever it is worth.
    void start(LibraryThreads &threads, bool everything);
    void fail(const Error &error); // instead of start(); failed() is emitted later

    void stop() override { m_run->isStopped = true; }

    // The end of it, for those who have no event loop.
    QFuture<Result<void>> ended() const { return m_run->ended.future(); }

private:
    struct Run // shared with the writer's thread
    {
        std::atomic<bool> isStopped = false;
        QPromise<Result<void>> ended;
    };
    std::shared_ptr<Run> m_run;
};

} // namespace acervo

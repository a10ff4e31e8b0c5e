// A DetectionJob detects places and topics again, in all articles, where the gazetteer or the
// lexicon is another than what they were detected with; only what changed is detected. What a
// person decided stays. Progress counts articles. GUI thread. One that is stopped fails with
// Cancelled; the next goes on at its place.
#pragma once

#include "job.h"

#include <atomic>
#include <memory>

namespace acervo {

class LibraryThreads;

class DetectionJob final : public Job
{
    Q_OBJECT

public:
    explicit DetectionJob(QObject *parent);

    // `everything`: as though nothing had been detected yet.
    void start(LibraryThreads &threads, bool everything);
    void fail(const Error &error); // instead of start(); failed() is emitted later

    void stop() override { *m_stopped = true; }

private:
    std::shared_ptr<std::atomic<bool>> m_stopped; // shared with the writer's thread
};

} // namespace acervo

// The threads of an open library and what lives on each: the writer, the search engine, a reader
// for rows and articles, imports, and exports. Made and destroyed on the library's own thread.
#pragma once

#include "change.h"
#include "libraryreader.h"
#include "librarywriter.h"
#include "searchengine.h"
#include "workthread.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace acervo {

class LibraryThreads
{
public:
    // `published` is called on the writer's thread for each commit, after the search thread was
    // told.
    using Published = std::function<void(const Change &)>;
    // `rebuilt` likewise, for each slice of derived data; (n, n) at the end.
    using Rebuilt = std::function<void(qint64 done, qint64 total)>;

    LibraryThreads(Published published, Rebuilt rebuilt);

    Result<void> openWriter(const QString &file, const QString &cacheFile,
                            LibraryWriter::Derived derived = LibraryWriter::Derived::Kept);
    Result<void> openReaders(const QString &file, const QString &cacheFile);

    // What detects now: the gazetteer and the library's lexicon; null without a writer. Waits
    // until it is made, which may be some 100 ms after the writer was opened. Any other thread.
    DetectionPtr detection() const;

    // Whether the reader finds the derived data current. Waits for it.
    Result<bool> derivedIsCurrent();
    // The writer makes the derived data anew where it is not current, in slices behind all else.
    // The future is done when it is current, with what went wrong.
    QFuture<Result<void>> startRebuild();

    // The writer detects again what is of another gazetteer or lexicon, in slices behind all else.
    // All are called on its thread.
    struct DetectionRun
    {
        bool everything = false;
        std::function<void(qint64 done, qint64 total)> progressed;
        std::function<void(const Result<void> &result)> ended;
        std::function<bool()> isStopped;
    };
    void startDetection(const DetectionRun &run);

    // Each runs the function on the thread that owns what it is given.
    template <typename Function>
    auto write(Function function, WorkThread::Urgency urgency = WorkThread::Urgency::Now)
    {
        return m_writerThread.run(
            [this, function = std::move(function)]() mutable { return function(*m_writer); },
            urgency);
    }
    template <typename Function>
    auto read(Function function)
    {
        return m_readerThread.run(
            [this, function = std::move(function)]() mutable { return function(*m_reader); });
    }
    template <typename Function>
    auto search(Function function)
    {
        return m_searchThread.run(
            [this, function = std::move(function)]() mutable { return function(*m_engine); });
    }
    // Behind all searches. The function is also given one that says when it is to make room.
    template <typename Function>
    auto searchBehind(Function function)
    {
        return m_searchThread.run(
            [this, function = std::move(function)]() mutable {
                return function(*m_engine, [this] { return m_searchThread.hasUrgent(); });
            },
            WorkThread::Urgency::Later);
    }
    void postImport(WorkThread::Task task) { m_importThread.post(std::move(task)); }
    void postStudy(WorkThread::Task task) { m_studyThread.post(std::move(task)); }
    void postExport(WorkThread::Task task) { m_exportThread.post(std::move(task)); }

    // From the writer's thread, after each commit.
    void publish(const Change &change);

private:
    void detectSlice(const std::shared_ptr<const DetectionRun> &run);
    void rebuildSlice(std::shared_ptr<QPromise<Result<void>>> done);

    DetectionPtr makeDetection(const QString &lexicon);
    bool isDetectionMade() const;

    bool m_isWriter = false; // before any other thread asks
    mutable std::mutex m_detectionMutex;
    mutable std::condition_variable m_detectionMade;
    DetectionPtr m_detection;
    Published m_published;
    Rebuilt m_rebuilt;
    std::unique_ptr<LibraryWriter> m_writer;
    std::unique_ptr<LibraryReader> m_reader;
    std::unique_ptr<SearchEngine> m_engine;
    // In this order, as imports wait for the writer, exports for the reader, and the writer tells
    // the search.
    WorkThread m_searchThread{QStringLiteral("search")};
    WorkThread m_readerThread{QStringLiteral("reader")};
    WorkThread m_writerThread{QStringLiteral("writer")};
    WorkThread m_importThread{QStringLiteral("import")};
    WorkThread m_exportThread{QStringLiteral("export")};
    WorkThread m_studyThread{QStringLiteral("study")};
};

} // namespace acervo

// The threads of an open library and what lives on each: the writer, the search engine, a reader
// for rows and articles, imports, exports, and pictures. Made and destroyed on the library's own
// thread.
#pragma once

#include "change.h"
#include "libraryreader.h"
#include "librarywriter.h"
#include "searchengine.h"
#include "sqliteerror.h"
#include "workthread.h"

#include <condition_variable>
#include <deque>
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
    // `remade` likewise, where the derived data was found damaged and thrown away: it is to be
    // rebuilt.
    using Remade = std::function<void()>;

    LibraryThreads(Published published, Remade remade);

    Result<void> openWriter(const QString &file, const QString &cacheFile);
    Result<void> openReaders(const QString &file, const QString &cacheFile);

    // What detects now: the gazetteer and the library's lexicon; null without a writer. Waits
    // until it is made, which may be some 100 ms after the writer was opened. Any other thread.
    DetectionPtr detection() const;

    // Whether the reader finds the derived data current. Waits for it.
    Result<bool> derivedIsCurrent();
    // Work of the writer in slices behind all else. All are called on its thread.
    struct SlicedRun
    {
        bool everything = false; // as though nothing had been done yet
        std::function<void(qint64 done, qint64 total)> progressed;
        std::function<void(const Result<void> &result)> ended;
        std::function<bool()> isStopped;
    };
    // Makes the derived data anew where it is not current.
    void startRebuild(const SlicedRun &run);
    // Detects again what is of another gazetteer or lexicon.
    void startDetection(const SlicedRun &run);

    // What an import needs first, in slices likewise, then the batch.
    QFuture<Result<ImportBatch>> writeBatch(JournalId import, QList<PreparedDraft> drafts,
                                            const QString &file);

    // What another library keeps beside the articles, between two batches.
    QFuture<Result<ImportBatch>> writeRecords(JournalId import,
                                              const QList<LibraryRecord> &records);

    // Each runs the function on the thread that owns what it is given.
    template <typename Function>
    auto write(Function function, WorkThread::Urgency urgency = WorkThread::Urgency::Now)
    {
        return m_writerThread.run(
            [this, function = std::move(function)]() mutable { return function(*m_writer); },
            urgency);
    }
    // The same for what gives a Result and may come upon damage.
    template <typename Function>
    auto edit(Function function)
    {
        return write([this, function = std::move(function)](LibraryWriter &) mutable {
            return repairing(function);
        });
    }
    // On the writer's thread: where damaged derived data stood in the function's way, it is thrown
    // away, and the function runs once more.
    template <typename Function>
    auto repairing(Function &function)
    {
        auto outcome = function(*m_writer);
        if (!outcome && isDamage(outcome.error()) && repairDerived())
            outcome = function(*m_writer);
        return outcome;
    }
    template <typename Function>
    auto read(Function function)
    {
        return m_readerThread.run([this, function = std::move(function)]() mutable {
            auto answer = function(*m_reader);
            if (m_reader->cacheIsDamaged())
                noticeDamage();
            return answer;
        });
    }
    template <typename Function>
    auto search(Function function)
    {
        return m_searchThread.run([this, function = std::move(function)]() mutable {
            auto answer = function(*m_engine);
            if (m_engine->cacheIsDamaged())
                noticeDamage();
            saveFirstSnapshot();
            return answer;
        });
    }
    // Behind all searches. The function is also given one that says when it is to make room.
    template <typename Function>
    auto searchBehind(Function function)
    {
        return m_searchThread.run(
            [this, function = std::move(function)]() mutable {
                return function(*m_engine, [this] { return m_searchThread.isUrgentWaiting(); });
            },
            WorkThread::Urgency::Later);
    }
    // For what decodes pictures: a person waits for other reads, not for these.
    template <typename Function>
    auto picture(Function function)
    {
        return m_pictureThread.run(std::move(function));
    }
    void postImport(WorkThread::Task task) { m_importThread.post(std::move(task)); }
    void postStudy(WorkThread::Task task) { m_studyThread.post(std::move(task)); }
    void postExport(WorkThread::Task task) { m_exportThread.post(std::move(task)); }

    // From the writer's thread, after each commit.
    void publish(const Change &change);

private:
    using Slice = std::function<Result<RebuildProgress>(LibraryWriter &writer,
                                                        const LibraryWriter::IsEnough &isEnough)>;
    void runSlice(const std::shared_ptr<const SlicedRun> &run, const Slice &slice);
    LibraryWriter::IsEnough untilEnough() const;
    struct WaitingBatch;
    void writeWaiting(); // a slice of the first

    void noticeDamage();
    // Behind all searches, where there is none: a program that is killed leaves none otherwise.
    void saveFirstSnapshot();
    // Once: what is damaged again so soon will be so a third time.
    bool repairDerived();
    Result<void> remakeDerived();

    DetectionPtr makeDetection(const QString &lexicon);
    bool isDetectionMade() const;

    bool m_isWriter = false; // before any other thread asks
    mutable std::mutex m_detectionMutex;
    mutable std::condition_variable m_detectionMade;
    DetectionPtr m_detection;
    Published m_published;
    Remade m_remade;
    bool m_isSavingFirst = false;                        // of the search thread
    std::deque<std::shared_ptr<WaitingBatch>> m_batches; // these three of the writer's thread
    bool m_isRepaired = false;
    bool m_isDamaged = false; // again
    std::unique_ptr<LibraryWriter> m_writer;
    std::unique_ptr<LibraryReader> m_reader;
    std::unique_ptr<SearchEngine> m_engine;
    // In this order, as imports wait for the writer, exports and pictures for the reader, and the
    // writer tells the search.
    WorkThread m_searchThread{QStringLiteral("search")};
    WorkThread m_readerThread{QStringLiteral("reader")};
    WorkThread m_writerThread{QStringLiteral("writer")};
    WorkThread m_importThread{QStringLiteral("import"), WorkThread::Work::Long};
    WorkThread m_exportThread{QStringLiteral("export"), WorkThread::Work::Long};
    WorkThread m_studyThread{QStringLiteral("study"), WorkThread::Work::Long};
    WorkThread m_pictureThread{QStringLiteral("pictures")};
};

} // namespace acervo

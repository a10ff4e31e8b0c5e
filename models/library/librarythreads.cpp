#include "librarythreads.h"

#include "await.h"
#include "lexicondetection.h"

#include <QFile>

namespace acervo {

namespace {

// A slice of the rebuild takes well under the 250 ms within which a note is on disk.
constexpr int rebuildBatch = 500;
// And so does one of detecting again, also where the articles are whole books.
constexpr int detectionBatch = 200;
constexpr qint64 detectionCharacters = 500'000;

// The columns of a search, packed; lies beside the cache, and can be made anew as well.
QString snapshotFor(const QString &cacheFile) { return cacheFile + QStringLiteral(".columns"); }

} // namespace

LibraryThreads::LibraryThreads(Published published, Rebuilt rebuilt)
    : m_published(std::move(published))
    , m_rebuilt(std::move(rebuilt))
{
    // Connections end on the threads that they were made on.
    m_searchThread.setLast([this] {
        // A library that others may write to as well leaves its snapshot to them.
        if (m_engine && m_isWriter)
            m_engine->saveSnapshot();
        m_engine.reset();
    });
    m_readerThread.setLast([this] { m_reader.reset(); });
    m_writerThread.setLast([this] { m_writer.reset(); });
}

Result<void> LibraryThreads::openWriter(const QString &file, const QString &cacheFile,
                                        LibraryWriter::Derived derived)
{
    const auto opened =
        await(m_writerThread.run([this, file, cacheFile, derived]() -> Result<void> {
            auto writer = LibraryWriter::open(file, cacheFile, {}, derived);
            if (!writer)
                return std::unexpected(writer.error());
            m_writer = std::move(*writer);
            if (derived == LibraryWriter::Derived::MadeAnew)
                QFile::remove(snapshotFor(cacheFile));
            return {};
        }));
    m_isWriter = opened.has_value();
    // Making it takes longer than all the rest of a start. It comes before whatever else is asked
    // of the writer.
    if (opened) {
        m_writerThread.post([this] {
            std::ignore = m_writer->startDetecting(
                [this](const QString &lexicon) { return makeDetection(lexicon); });
            if (!isDetectionMade()) // the lexicon can't be read; others wait for one
                makeDetection({});
        });
    }
    return opened;
}

Result<void> LibraryThreads::openReaders(const QString &file, const QString &cacheFile)
{
    const auto openReader = [file, cacheFile] { return LibraryReader::open(file, cacheFile); };
    const auto reader = await(m_readerThread.run([this, openReader]() -> Result<void> {
        auto opened = openReader();
        if (!opened)
            return std::unexpected(opened.error());
        m_reader = std::move(*opened);
        return {};
    }));
    if (!reader)
        return reader;
    return await(m_searchThread.run([this, openReader, cacheFile]() -> Result<void> {
        auto opened = openReader();
        if (!opened)
            return std::unexpected(opened.error());
        m_engine = std::make_unique<SearchEngine>(std::move(*opened), snapshotFor(cacheFile));
        // The columns are loaded behind our back: the first search waits for them, opening does
        // not.
        m_searchThread.post([this] { m_engine->load(); });
        return {};
    }));
}

DetectionPtr LibraryThreads::makeDetection(const QString &lexicon)
{
    DetectionPtr made = lexiconDetection(lexicon);
    {
        const std::lock_guard lock(m_detectionMutex);
        m_detection = made;
    }
    m_detectionMade.notify_all();
    return made;
}

bool LibraryThreads::isDetectionMade() const
{
    const std::lock_guard lock(m_detectionMutex);
    return m_detection != nullptr;
}

DetectionPtr LibraryThreads::detection() const
{
    std::unique_lock lock(m_detectionMutex);
    m_detectionMade.wait(lock, [this] { return m_detection != nullptr || !m_isWriter; });
    return m_detection;
}

Result<bool> LibraryThreads::derivedIsCurrent()
{
    return await(read([](LibraryReader &reader) { return reader.derivedIsCurrent(); }));
}

void LibraryThreads::publish(const Change &change)
{
    if (change.generation == 0)
        return;
    m_searchThread.post([this, change] { m_engine->apply(change); });
    m_published(change);
}

QFuture<Result<void>> LibraryThreads::startRebuild()
{
    auto done = std::make_shared<QPromise<Result<void>>>();
    done->start();
    m_writerThread.post([this, done] { rebuildSlice(done); }, WorkThread::Urgency::Later);
    return done->future();
}

void LibraryThreads::rebuildSlice(std::shared_ptr<QPromise<Result<void>>> done)
{
    if (m_writer->derivedIsCurrent()) {
        done->addResult(Result<void>());
        done->finish();
        return;
    }
    const Result<RebuildProgress> slice = m_writer->rebuildDerived(rebuildBatch);
    if (!slice) {
        done->addResult(std::unexpected(slice.error()));
        done->finish();
        return;
    }
    publish(slice->change);
    m_rebuilt(slice->done, slice->total);
    m_writerThread.post([this, done] { rebuildSlice(done); }, WorkThread::Urgency::Later);
}

void LibraryThreads::startDetection(const DetectionRun &run)
{
    m_writerThread.post(
        [this, run = std::make_shared<const DetectionRun>(run)] {
            const auto forgotten = run->everything ? m_writer->forgetDetected() : Result<void>();
            if (forgotten)
                detectSlice(run);
            else
                run->ended(forgotten);
        },
        WorkThread::Urgency::Later);
}

void LibraryThreads::detectSlice(const std::shared_ptr<const DetectionRun> &run)
{
    if (run->isStopped()) {
        run->ended(
            std::unexpected(Error{.code = ErrorCode::Cancelled, .subject = {}, .detail = {}}));
        return;
    }
    const auto slice = m_writer->detectAgain(detectionBatch, detectionCharacters);
    if (!slice) {
        run->ended(std::unexpected(slice.error()));
        return;
    }
    publish(slice->change);
    run->progressed(slice->done, slice->total);
    if (slice->finished)
        run->ended({});
    else
        m_writerThread.post([this, run] { detectSlice(run); }, WorkThread::Urgency::Later);
}

} // namespace acervo

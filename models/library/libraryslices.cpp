// LibraryThreads: the writer's long work, in slices between which it serves what a person typed.
#include "librarythreads.h"
#include "rebuildrun.h"

#include <QElapsedTimer>

namespace acervo {

namespace {

// A slice takes well under the 250 ms within which a note is on disk, also where the articles are
// whole books: so long until it is committed, which takes as long again.
constexpr qint64 sliceMilliseconds = 80;
constexpr int detectionSlice = 200;
constexpr qint64 detectionCharacters = 500'000;
constexpr int identitySlice = 2'000; // of no text, only of what stands in an article's own row

} // namespace

void LibraryThreads::startRebuild(const SlicedRun &run)
{
    m_writerThread.post(
        [this, run = std::make_shared<const SlicedRun>(run)] {
            const auto remade = run->everything || m_isDamaged ? remakeDerived() : Result<void>();
            if (!remade)
                run->ended(remade);
            else if (m_writer->derivedIsCurrent())
                run->ended({});
            else
                runSlice(run, [rebuild = std::make_shared<RebuildRun>(detection())](
                                  LibraryWriter &writer, const LibraryWriter::IsEnough &isEnough) {
                    return rebuild->next(writer, isEnough);
                });
        },
        WorkThread::Urgency::Later);
}

void LibraryThreads::startDetection(const SlicedRun &run)
{
    m_writerThread.post(
        [this, run = std::make_shared<const SlicedRun>(run)] {
            const auto forgotten = run->everything ? m_writer->forgetDetected() : Result<void>();
            if (!forgotten)
                run->ended(forgotten);
            else
                runSlice(run, [](LibraryWriter &writer, const LibraryWriter::IsEnough &) {
                    return writer.detectAgain(detectionSlice, detectionCharacters);
                });
        },
        WorkThread::Urgency::Later);
}

void LibraryThreads::runSlice(const std::shared_ptr<const SlicedRun> &run, const Slice &slice)
{
    if (run->isStopped()) {
        run->ended(
            std::unexpected(Error{.code = ErrorCode::Cancelled, .subject = {}, .detail = {}}));
        return;
    }
    auto next = [&](LibraryWriter &writer) { return slice(writer, untilEnough()); };
    const auto done = repairing(next);
    if (!done) {
        run->ended(std::unexpected(done.error()));
        return;
    }
    publish(done->change);
    run->progressed(done->done, done->total);
    if (done->finished)
        run->ended({});
    else
        m_writerThread.post([this, run, slice] { runSlice(run, slice); },
                            WorkThread::Urgency::Later);
}

// From now on: until somebody waits for the writer, or it has worked for a while.
LibraryWriter::IsEnough LibraryThreads::untilEnough() const
{
    QElapsedTimer since;
    since.start();
    return [this, since] {
        return m_writerThread.isUrgentWaiting() || since.elapsed() > sliceMilliseconds;
    };
}

struct LibraryThreads::WaitingBatch
{
    JournalId import{};
    QList<PreparedDraft> drafts;
    QString file;
    QPromise<Result<ImportBatch>> written;
    ImportBatch sum; // of what is written so far
};

QFuture<Result<ImportBatch>>
LibraryThreads::writeBatch(JournalId import, QList<PreparedDraft> drafts, const QString &file)
{
    auto batch = std::make_shared<WaitingBatch>();
    batch->import = import;
    batch->drafts = std::move(drafts);
    batch->file = file;
    batch->written.start();
    m_writerThread.post(
        [this, batch] {
            m_batches.push_back(batch);
            if (m_batches.size() == 1)
                writeWaiting();
        },
        WorkThread::Urgency::Later);
    return batch->written.future();
}

QFuture<Result<ImportBatch>> LibraryThreads::writeRecords(JournalId import,
                                                          const QList<LibraryRecord> &records)
{
    return edit([this, import, records](LibraryWriter &writer) {
        Result<ImportBatch> written = writer.writeRecords(import, records);
        if (written)
            publish(written->change);
        return written;
    });
}

// Batch after batch, so that articles come in as they stand in their file; between two slices
// whatever else waits has its turn.
void LibraryThreads::writeWaiting()
{
    const auto goOn = [this] {
        m_writerThread.post([this] { writeWaiting(); }, WorkThread::Urgency::Later);
    };
    const std::shared_ptr<WaitingBatch> batch = m_batches.front();
    const auto end = [&](const Result<ImportBatch> &result) {
        batch->drafts = {}; // others have them still
        batch->written.addResult(result);
        batch->written.finish();
        m_batches.pop_front();
        if (!m_batches.empty())
            goOn();
    };
    auto prepare = [](LibraryWriter &writer) { return writer.prepareImport(identitySlice); };
    const Result<bool> isReady = repairing(prepare);
    if (!isReady) {
        end(std::unexpected(isReady.error()));
        return;
    }
    if (*isReady) {
        const Result<ImportBatch> written = m_writer->writeBatch(
            batch->import,
            std::span(std::as_const(batch->drafts)).subspan(size_t(batch->sum.taken)), batch->file,
            untilEnough());
        if (!written && isDamage(written.error()) && repairDerived()) {
            goOn(); // what finds same articles is to be completed first
            return;
        }
        if (!written) {
            end(written);
            return;
        }
        publish(written->change);
        batch->sum.taken += written->taken;
        batch->sum.added += written->added;
        batch->sum.updated += written->updated;
        batch->sum.unchanged += written->unchanged;
        batch->sum.inTrash += written->inTrash;
    }
    if (batch->sum.taken == batch->drafts.size())
        end(batch->sum);
    else
        goOn();
}

} // namespace acervo

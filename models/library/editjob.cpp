#include "editjob.h"

#include "librarythreads.h"

namespace acervo {

EditJob::EditJob(QObject *parent)
    : Job(parent)
    , m_run(std::make_shared<Run>())
{
    m_run->ended.start();
}

void EditJob::start(LibraryThreads &threads, const QList<ArticleId> &articles, Edit edit)
{
    m_run->articles = articles;
    m_run->edit = std::move(edit);
    postSlice(threads);
}

// On the writer's thread. The job outlives the library's threads.
void EditJob::postSlice(LibraryThreads &threads)
{
    threads.write(
        [this, &threads](LibraryWriter &writer) {
            const Result<void> done = editSlice(*m_run, threads, writer);
            const qint64 count = m_run->done;
            const qint64 total = m_run->articles.size();
            if (!done || count == total) {
                end(done.transform([this] { return m_run->outcome; }));
                return;
            }
            QMetaObject::invokeMethod(
                this, [this, count, total] { Q_EMIT progressed(count, total); },
                Qt::QueuedConnection);
            postSlice(threads);
        },
        WorkThread::Urgency::Later);
}

Result<void> EditJob::editSlice(Run &run, LibraryThreads &threads, LibraryWriter &writer)
{
    if (run.isStopped)
        return std::unexpected(Error{.code = ErrorCode::Cancelled, .subject = {}, .detail = {}});
    const QList<ArticleId> articles = run.articles.mid(run.done, slice);
    const JournalId entry = run.outcome.entry.id;
    if (number(entry) != 0)
        writer.goOnWith(entry);
    auto edit = [&](LibraryWriter &its) { return run.edit(its, articles); };
    Result<EditOutcome> outcome = threads.repairing(edit);
    writer.goOnWith({});
    // Of many articles some may be gone; none at all is for the first slice to say.
    const bool isNone = !outcome && outcome.error().code == ErrorCode::ArticleNotFound;
    if (!outcome && !(isNone && run.done > 0))
        return std::unexpected(outcome.error());
    run.done += articles.size();
    if (!outcome)
        return {};
    threads.publish(outcome->change);
    if (number(outcome->entry.id) != 0)
        run.outcome.entry = outcome->entry;
    return {};
}

void EditJob::end(const Result<EditOutcome> &result)
{
    m_run->ended.addResult(result);
    m_run->ended.finish();
    QMetaObject::invokeMethod(this, [this, result] { conclude(result); }, Qt::QueuedConnection);
}

} // namespace acervo

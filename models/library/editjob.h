// An EditJob is an edit of very many articles, as one entry of the journal, in slices between which
// others have their turn. Progress counts articles. GUI thread. One that is stopped, or whose entry
// is undone meanwhile, fails with Cancelled; what it did stays, and can be undone.
#pragma once

#include "editoutcome.h"
#include "job.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <functional>
#include <memory>

namespace acervo {

class LibraryThreads;
class LibraryWriter;

class EditJob final : public Job
{
    Q_OBJECT

public:
    using Edit = std::function<Result<EditOutcome>(LibraryWriter &, const QList<ArticleId> &)>;
    static constexpr qsizetype slice = 5'000; // articles; an edit of fewer needs no job

    explicit EditJob(QObject *parent);

    void start(LibraryThreads &threads, const QList<ArticleId> &articles, Edit edit);
    void stop() override { m_run->isStopped = true; }

    // The entry as it is in the end; the changes were published one by one.
    QFuture<Result<EditOutcome>> ended() const { return m_run->ended.future(); }

private:
    struct Run // shared with the writer's thread
    {
        QList<ArticleId> articles;
        Edit edit;
        qsizetype done = 0;
        EditOutcome outcome;
        std::atomic<bool> isStopped = false;
        QPromise<Result<EditOutcome>> ended;
    };
    static Result<void> editSlice(Run &run, LibraryThreads &threads, LibraryWriter &writer);
    void postSlice(LibraryThreads &threads);
    void end(const Result<EditOutcome> &result);

    std::shared_ptr<Run> m_run;
};

} // namespace acervo

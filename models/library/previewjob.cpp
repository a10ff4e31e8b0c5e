#include "previewjob.h"

#include "librarythreads.h"
#include "previewrun.h"

namespace acervo {

PreviewJob::PreviewJob(const QStringList &files, const ColumnChoices &columns, QObject *parent)
    : Job(parent)
    , m_files(files)
    , m_columns(columns)
{}

void PreviewJob::start(LibraryThreads &threads)
{
    // The job lives as long as the library, and the library's threads end before its jobs.
    const auto onJob = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    m_run = std::make_shared<PreviewRun>(
        [&threads](QList<ArticleDraft> drafts) {
            return threads.read([drafts = std::move(drafts)](LibraryReader &reader) {
                return reader.standings(drafts);
            });
        },
        [this, onJob](PreviewPart part, qint64 done, qint64 total) {
            onJob([this, part = std::move(part), done, total] { take(part, done, total); });
        },
        threads.detection(), m_columns);
    threads.postImport([this, onJob, run = m_run, files = m_files] {
        const Result<void> result = run->run(files);
        onJob([this, result] { conclude(result); });
    });
}

void PreviewJob::stop()
{
    m_stopped = true;
    if (m_run)
        m_run->stop();
}

void PreviewJob::take(const PreviewPart &part, qint64 done, qint64 total)
{
    if (m_stopped)
        return;
    Q_EMIT partReady(part);
    Q_EMIT progressed(done, total);
}

} // namespace acervo

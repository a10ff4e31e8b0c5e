#include "filedossierjob.h"

#include "dossiersupply.h"
#include "librarythreads.h"

namespace acervo {

FileDossierJob::FileDossierJob(DossierRequest request, QObject *parent)
    : DossierJob(parent)
    , m_request(std::move(request))
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{}

void FileDossierJob::start(LibraryThreads &threads)
{
    // The job outlives the library's threads.
    const auto onJob = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    threads.postExport([this, &threads, onJob, request = m_request, stopped = m_stopped] {
        DossierSupply supply(threads, request);
        const DossierWatch watch{
            .progressed =
                [this, onJob](qint64 done, qint64 total) {
                    onJob([this, done, total] { Q_EMIT progressed(done, total); });
                },
            .isStopped = [stopped] { return stopped->load(); }};
        const auto written = writeDossier(
            request.path, dossierSetup(threads, request), request.articles.size(),
            [&](qsizetype) { return supply.next(); }, watch);
        onJob([this, result = written.transform([](const DossierSummary &summary) {
            return summary.pages;
        })] { end(result); });
    });
}

void FileDossierJob::end(const Result<int> &pages)
{
    if (pages)
        m_pages = *pages;
    conclude(pages);
}

} // namespace acervo

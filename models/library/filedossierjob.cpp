#include "filedossierjob.h"

#include "dossier.h"
#include "dossierattachment.h"
#include "exporter.h"
#include "librarythreads.h"
#include "recordpages.h"
#include "sharedrecord.h"

namespace acervo {

namespace {

// Gives the exporter one article after the other, in little memory.
class ArticleSupply
{
public:
    ArticleSupply(LibraryThreads &threads, const DossierRequest &request)
        : m_request(request)
        , m_pages(threads, request.articles)
    {}

    // In order.
    Result<DossierArticle> next()
    {
        while (m_at == m_page.size()) {
            const Error gone{.code = ErrorCode::ArticleNotFound};
            if (m_pages.atEnd())
                return std::unexpected(gone);
            auto page = m_pages.next();
            if (!page)
                return std::unexpected(page.error());
            m_page = std::move(*page);
            m_at = 0;
        }
        return articleOf(std::move(m_page[m_at++]));
    }

private:
    DossierArticle articleOf(ArticleRecord record)
    {
        DossierArticle dossier{.article = record.article,
                               .date = m_request.dateInWords(record.article.date),
                               .countries = countriesOf(record.article),
                               .note = record.notes.isEmpty() ? QString()
                                                              : record.notes.constFirst().text,
                               .highlights = record.highlights};
        if (m_request.options.hasData)
            dossier.attached = attached(sharedRecord(std::move(record), m_request.options));
        return dossier;
    }

    // In the order of setupOf().
    QList<QByteArray> attached(const ArticleRecord &record) const
    {
        QList<QByteArray> pieces;
        for (const auto &exporter : {m_json.get(), m_bibtex.get()})
            exporter->add(record, pieces.emplaceBack());
        return pieces;
    }

    QStringList countriesOf(const Article &article) const
    {
        QStringList names;
        for (const Place &place : article.places) {
            const bool inForce = place.provenance != Provenance::Rejected && !place.suggested;
            if (!place.isRegion() && inForce)
                names += m_request.placeName(place.code);
        }
        return names;
    }

    const DossierRequest &m_request;
    RecordPages m_pages;
    QList<ArticleRecord> m_page;
    qsizetype m_at = 0; // in the page
    std::unique_ptr<Exporter> m_json = newExporter(ExportFormat::JsonLines, {});
    std::unique_ptr<Exporter> m_bibtex = newExporter(ExportFormat::Bibtex, {});
};

DossierSetup setupOf(const DossierRequest &request)
{
    DossierSetup setup{
        .options = request.options, .words = request.wording, .created = request.created};
    if (request.options.hasData)
        setup.attachments = {{.name = kArticlesAttachment,
                              .mimeType = QStringLiteral("application/jsonl"),
                              .description = request.wording.attachment},
                             {.name = kReferencesAttachment,
                              .mimeType = QStringLiteral("application/x-bibtex"),
                              .description = QStringLiteral("BibTeX")}};
    return setup;
}

} // namespace

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
        ArticleSupply supply(threads, request);
        const DossierWatch watch{
            .progressed =
                [this, onJob](qint64 done, qint64 total) {
                    onJob([this, done, total] { Q_EMIT progressed(done, total); });
                },
            .isStopped = [stopped] { return stopped->load(); }};
        const auto written = writeDossier(
            request.path, setupOf(request), request.articles.size(),
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
